CREATE TABLE "audit_link" (
	"link" bigint PRIMARY KEY NOT NULL,
	"audit_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_link_audit_id_unique" UNIQUE("audit_id")
);
--> statement-breakpoint
CREATE TABLE "share_application" (
	"application_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"kind" text NOT NULL,
	"fields" text[] NOT NULL,
	"purpose" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"reviewer" text,
	"reason" text,
	"decided_at" timestamp with time zone,
	"valid_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "record_error" (
	"error_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_record" text NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "share_application_of_channel" ON "share_application" USING btree ("channel_no","state");--> statement-breakpoint
CREATE INDEX "record_error_of_channel" ON "record_error" USING btree ("channel_no","state","moved_at","error_no");