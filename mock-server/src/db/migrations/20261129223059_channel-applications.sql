CREATE TABLE "check_file" (
	"name" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_day" (
	"channel_no" text NOT NULL,
	"day" date NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "channel_day_channel_no_day_pk" PRIMARY KEY("channel_no","day")
);
--> statement-breakpoint
CREATE TABLE "channel_application" (
	"application_no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "channel_application_application_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"state" text NOT NULL,
	"asked" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"asked_why" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decided_why" text,
	"channel_no" text
);
--> statement-breakpoint
CREATE TABLE "channel_stop" (
	"channel_no" text NOT NULL,
	"capability" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "channel_stop_channel_no_capability_pk" PRIMARY KEY("channel_no","capability")
);
--> statement-breakpoint
ALTER TABLE "channel" ADD COLUMN "requests_per_day" integer;--> statement-breakpoint
ALTER TABLE "check_file" ADD CONSTRAINT "check_file_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_day" ADD CONSTRAINT "channel_day_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_application" ADD CONSTRAINT "channel_application_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_stop" ADD CONSTRAINT "channel_stop_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;