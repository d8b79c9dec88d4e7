CREATE TABLE "complaint_picture" (
	"complaint_no" text NOT NULL,
	"place" integer NOT NULL,
	"sealed_image" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "complaint_picture_complaint_no_place_pk" PRIMARY KEY("complaint_no","place")
);
--> statement-breakpoint
CREATE TABLE "recommendation_choice" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"shown" boolean NOT NULL,
	"counted" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_use" (
	"holder_id" text NOT NULL,
	"service_id" text NOT NULL,
	"opened" integer NOT NULL,
	"applied" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "service_use_holder_id_service_id_pk" PRIMARY KEY("holder_id","service_id")
);
--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "case_no" text;--> statement-breakpoint
ALTER TABLE "booking_place" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "booking_place" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "complaint_picture" ADD CONSTRAINT "complaint_picture_complaint_no_complaint_complaint_no_fk" FOREIGN KEY ("complaint_no") REFERENCES "public"."complaint"("complaint_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_caller" ON "audit" USING btree ("caller","at");--> statement-breakpoint
CREATE INDEX "audit_case" ON "audit" USING btree ("case_no") WHERE case_no IS NOT NULL;