CREATE TABLE "self_check" (
	"code" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"findings" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "self_check" ADD CONSTRAINT "self_check_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "self_check_of_channel" ON "self_check" USING btree ("channel_no","at");