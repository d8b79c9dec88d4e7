CREATE TABLE "disclosure" (
	"id" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"way" text NOT NULL,
	"reason" text NOT NULL,
	"fields" text[] NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "query_grant" (
	"grant_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"items" text[] NOT NULL,
	"matter" text NOT NULL,
	"purpose" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"valid_until" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "disclosure_of_holder" ON "disclosure" USING btree ("holder_id","at","id");--> statement-breakpoint
CREATE INDEX "query_grant_of_holder" ON "query_grant" USING btree ("holder_id","requested_at");--> statement-breakpoint
CREATE INDEX "query_grant_of_system" ON "query_grant" USING btree ("channel_no","holder_id");