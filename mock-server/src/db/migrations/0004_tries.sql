ALTER TABLE "disclosure" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "disclosure" ADD COLUMN "session_id" text;