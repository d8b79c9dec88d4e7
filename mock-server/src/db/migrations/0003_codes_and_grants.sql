CREATE TABLE "disclosure" (
	"id" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"way" text NOT NULL,
	"reason" text NOT NULL,
	"fields" text[] NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ecode_secret" (
	"secret_ref" text PRIMARY KEY NOT NULL,
	"handle_index" text NOT NULL,
	"sealed_handle" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"holder_id" text NOT NULL,
	"session_id" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"wrong_otps" integer NOT NULL,
	CONSTRAINT "ecode_secret_handle_index_unique" UNIQUE("handle_index")
);
--> statement-breakpoint
CREATE TABLE "ecode_use" (
	"secret_ref" text NOT NULL,
	"kind" text NOT NULL,
	"step" integer NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"used_by" text NOT NULL,
	"place" text NOT NULL,
	"scene" text NOT NULL,
	CONSTRAINT "ecode_use_secret_ref_kind_step_pk" PRIMARY KEY("secret_ref","kind","step")
);
--> statement-breakpoint
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
CREATE TABLE "query_grant" (
	"grant_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"items" text[] NOT NULL,
	"matter" text NOT NULL,
	"purpose" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"valid_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "ecode_refusal" ADD COLUMN "wanted" text;--> statement-breakpoint
ALTER TABLE "ecode_use" ADD CONSTRAINT "ecode_use_secret_ref_ecode_secret_secret_ref_fk" FOREIGN KEY ("secret_ref") REFERENCES "public"."ecode_secret"("secret_ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_of_holder" ON "disclosure" USING btree ("holder_id","at","id");--> statement-breakpoint
CREATE INDEX "ecode_secret_valid" ON "ecode_secret" USING btree ("valid_until");--> statement-breakpoint
CREATE INDEX "login_code_expires" ON "login_code" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "query_grant_of_holder" ON "query_grant" USING btree ("holder_id","requested_at");--> statement-breakpoint
CREATE INDEX "query_grant_of_system" ON "query_grant" USING btree ("channel_no","holder_id");--> statement-breakpoint
CREATE INDEX "ecode_refusal_code" ON "ecode_refusal" USING btree ("code_id");--> statement-breakpoint
ALTER TABLE "ecode" DROP COLUMN "session_id";