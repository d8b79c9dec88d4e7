CREATE TABLE "login_code" (
	"code_index" text PRIMARY KEY NOT NULL,
	"login_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"device" text,
	"scene" text NOT NULL,
	"state" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"holder_id" text,
	"session_id" text,
	"auth_time" timestamp with time zone,
	CONSTRAINT "login_code_login_id_unique" UNIQUE("login_id")
);
--> statement-breakpoint
CREATE INDEX "login_code_expires" ON "login_code" USING btree ("expires_at");