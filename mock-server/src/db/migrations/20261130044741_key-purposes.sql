-- A sealed key belongs to its row, and rows get another key: whoever rotated shortly before has to take the new set at once.
DELETE FROM "channel_old_key";--> statement-breakpoint
ALTER TABLE "channel_old_key" DROP CONSTRAINT "channel_old_key_pkey";--> statement-breakpoint
ALTER TABLE "channel_old_key" ALTER COLUMN "until" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "channel_old_key" ADD CONSTRAINT "channel_old_key_channel_no_public_key_pk" PRIMARY KEY("channel_no","public_key");--> statement-breakpoint
ALTER TABLE "channel_old_key" ADD COLUMN "purpose" text NOT NULL;--> statement-breakpoint
ALTER TABLE "channel" ADD COLUMN "key_purpose" text DEFAULT 'live' NOT NULL;--> statement-breakpoint
UPDATE "channel" SET "key_purpose" = 'test' WHERE "state" = 'trial';--> statement-breakpoint
ALTER TABLE "channel" ALTER COLUMN "key_purpose" DROP DEFAULT;
