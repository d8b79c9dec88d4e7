ALTER TABLE "disclosure" ADD COLUMN "once" text;--> statement-breakpoint
ALTER TABLE "ecode" ADD COLUMN "token_hash" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "ecode" ALTER COLUMN "token_hash" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "login_code" ADD COLUMN "fields" text[];--> statement-breakpoint
ALTER TABLE "credential_record" ADD COLUMN "declined" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_once_unique" UNIQUE("once");