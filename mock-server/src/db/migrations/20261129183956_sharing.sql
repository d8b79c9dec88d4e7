CREATE TABLE "share" (
	"record_id" text PRIMARY KEY NOT NULL,
	"place" bigserial NOT NULL,
	"holder_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sharing_consent" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "channel" ADD COLUMN "shares_for" text;--> statement-breakpoint
CREATE INDEX "share_of_holder" ON "share" USING btree ("holder_id","place");--> statement-breakpoint
CREATE INDEX "share_waiting" ON "share" USING btree ("state","place");