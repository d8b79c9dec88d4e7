CREATE TABLE "lease" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "booking_once";--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "amount_fen" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "order_no" text;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "pay_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "booking" ADD COLUMN "refund" text;--> statement-breakpoint
ALTER TABLE "booking_place" ADD COLUMN "price_fen" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking_place" ADD COLUMN "merchant_id" text;--> statement-breakpoint
ALTER TABLE "local_zone" ADD COLUMN "holidays" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "booking_once" ON "booking" USING btree ("slot_id","holder_id") WHERE state IN ('unpaid', 'booked', 'used');