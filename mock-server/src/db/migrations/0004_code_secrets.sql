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
ALTER TABLE "ecode_refusal" ADD COLUMN "wanted" text;--> statement-breakpoint
ALTER TABLE "ecode_use" ADD CONSTRAINT "ecode_use_secret_ref_ecode_secret_secret_ref_fk" FOREIGN KEY ("secret_ref") REFERENCES "public"."ecode_secret"("secret_ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ecode_secret_valid" ON "ecode_secret" USING btree ("valid_until");--> statement-breakpoint
CREATE INDEX "ecode_refusal_code" ON "ecode_refusal" USING btree ("code_id");--> statement-breakpoint
ALTER TABLE "ecode" DROP COLUMN "session_id";