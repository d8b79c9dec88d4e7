CREATE TABLE "application" (
	"application_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"region_code" text NOT NULL,
	"service_id" text NOT NULL,
	"sealed_answers" text NOT NULL,
	"state" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"sealed_reason" text
);
--> statement-breakpoint
CREATE TABLE "complaint_message" (
	"complaint_no" text NOT NULL,
	"place" integer NOT NULL,
	"by" text NOT NULL,
	"sealed_text" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "complaint_message_complaint_no_place_pk" PRIMARY KEY("complaint_no","place")
);
--> statement-breakpoint
DROP INDEX "booking_once";--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "used_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "local_service" ADD COLUMN "form" jsonb;--> statement-breakpoint
ALTER TABLE "complaint_message" ADD CONSTRAINT "complaint_message_complaint_no_complaint_complaint_no_fk" FOREIGN KEY ("complaint_no") REFERENCES "public"."complaint"("complaint_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_of_holder" ON "application" USING btree ("holder_id","changed_at");--> statement-breakpoint
CREATE INDEX "application_waiting" ON "application" USING btree ("region_code","state","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_open" ON "application" USING btree ("holder_id","service_id") WHERE state IN ('draft', 'submitted');--> statement-breakpoint
CREATE INDEX "complaint_waiting" ON "complaint" USING btree ("region_code","state","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_once" ON "booking" USING btree ("slot_id","holder_id") WHERE state IN ('booked', 'used');