CREATE TABLE "world" (
	"name" text PRIMARY KEY NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "holder" ADD COLUMN "text_step" text;--> statement-breakpoint
ALTER TABLE "holder" ADD COLUMN "voice" text;