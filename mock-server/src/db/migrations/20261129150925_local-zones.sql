CREATE TABLE "booking" (
	"booking_no" text PRIMARY KEY NOT NULL,
	"slot_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"people" integer NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "booking_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "booking_slot" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"begins_at" timestamp with time zone NOT NULL,
	"room" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"complaint_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_text" text NOT NULL,
	"state" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booking_place" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"place" integer NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"drawing" text NOT NULL,
	"address" text NOT NULL,
	"rules" text[] NOT NULL,
	"hours" text[] NOT NULL,
	"capacity" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_activity" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"begins_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"rules" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_service" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"section" text NOT NULL,
	"place" integer NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"icon" text NOT NULL,
	"hot" text,
	"words" text NOT NULL,
	"steps" text[] NOT NULL,
	"materials" text[] NOT NULL,
	"offices" text[] NOT NULL,
	"term" text NOT NULL,
	"fee" text NOT NULL,
	"booking_place" text
);
--> statement-breakpoint
CREATE TABLE "local_zone" (
	"region_code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slogan" text NOT NULL,
	"accent" text NOT NULL,
	"drawing" text NOT NULL,
	"provider" text NOT NULL,
	"hotline" text NOT NULL,
	"codes" jsonb NOT NULL,
	"place" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "region_code" text;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "audience" text;--> statement-breakpoint
ALTER TABLE "token" ADD COLUMN "sealed_token" text;--> statement-breakpoint
ALTER TABLE "zone" ADD COLUMN "provider_no" text;--> statement-breakpoint
ALTER TABLE "zone" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_slot_id_booking_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."booking_slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_of_holder" ON "booking" USING btree ("holder_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_once" ON "booking" USING btree ("slot_id","holder_id") WHERE state = 'booked';--> statement-breakpoint
CREATE INDEX "complaint_of_holder" ON "complaint" USING btree ("holder_id","made_at");--> statement-breakpoint
CREATE INDEX "local_service_region" ON "local_service" USING btree ("region_code","place");--> statement-breakpoint
CREATE INDEX "token_session" ON "token" USING btree ("session_id");