CREATE TABLE "catalogue_report" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"place" bigserial NOT NULL,
	"region_code" text NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_report_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
ALTER TABLE "institution" ALTER COLUMN "phone" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "institution" ALTER COLUMN "hours" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "institution" ALTER COLUMN "longitude" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "institution" ALTER COLUMN "latitude" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "institution" ADD COLUMN "place_words" text;--> statement-breakpoint
ALTER TABLE "institution" ADD COLUMN "scene_words" text;--> statement-breakpoint
ALTER TABLE "institution" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "institution" ADD COLUMN "reported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "reported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "catalogue_item" ADD COLUMN "scene_words" text;--> statement-breakpoint
ALTER TABLE "catalogue_item" ADD COLUMN "open_in_words" text;--> statement-breakpoint
ALTER TABLE "catalogue_item" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "catalogue_item" ADD COLUMN "reported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "zone" ADD COLUMN "members" text[];--> statement-breakpoint
CREATE INDEX "catalogue_report_waiting" ON "catalogue_report" USING btree ("state","place");