CREATE TABLE "channel_old_key" (
	"channel_no" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"sealed_sm4_key" text NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_act" (
	"act_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "channel_act_act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel_no" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"who" text NOT NULL,
	"why" text NOT NULL,
	"what" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "channel" ADD COLUMN "scenarios" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "channel_old_key" ADD CONSTRAINT "channel_old_key_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_act" ADD CONSTRAINT "channel_act_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channel_act_of" ON "channel_act" USING btree ("channel_no");