CREATE TABLE "authorised_login" (
	"login_id" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"callback" text NOT NULL,
	"challenge" text NOT NULL,
	"scene" text NOT NULL,
	"fields" text[] NOT NULL,
	"state" text NOT NULL,
	"holder_id" text NOT NULL,
	"session_id" text NOT NULL,
	"grant_digest" text,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"auth_time" timestamp with time zone,
	CONSTRAINT "authorised_login_grant_digest_unique" UNIQUE("grant_digest"),
	CONSTRAINT "authorised_login_request" UNIQUE("channel_no","challenge")
);
--> statement-breakpoint
CREATE TABLE "channel_callback" (
	"channel_no" text NOT NULL,
	"callback" text NOT NULL,
	CONSTRAINT "channel_callback_channel_no_callback_pk" PRIMARY KEY("channel_no","callback"),
	CONSTRAINT "channel_callback_fit" CHECK ("callback" ~ '^(https:[/][/][^/?#@\s]+|http:[/][/](localhost|127[.]0[.]0[.]1)(:[0-9]+)?)[/][^#\s]*$')
);
--> statement-breakpoint
ALTER TABLE "channel_callback" ADD CONSTRAINT "channel_callback_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authorised_login_expires" ON "authorised_login" USING btree ("expires_at");