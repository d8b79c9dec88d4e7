CREATE TABLE "face_reference" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_code" (
	"code_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"code_index" text NOT NULL,
	"state" text NOT NULL,
	"tries_left" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "real_person_attempt" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"leads_to" text NOT NULL,
	"state" text NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"passed_at" timestamp with time zone,
	"check_no_index" text,
	"sealed_check_no" text,
	"check_expires_at" timestamp with time zone,
	CONSTRAINT "real_person_attempt_session_id_unique" UNIQUE("session_id"),
	CONSTRAINT "real_person_attempt_check_no_index_unique" UNIQUE("check_no_index")
);
--> statement-breakpoint
CREATE TABLE "real_person_try" (
	"try_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "real_person_try_try_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"holder_id" text NOT NULL,
	"place" text NOT NULL,
	"way" text NOT NULL,
	"channel_no" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_code" ADD CONSTRAINT "message_code_attempt_id_real_person_attempt_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."real_person_attempt"("attempt_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_code_of_holder" ON "message_code" USING btree ("holder_id","sent_at");--> statement-breakpoint
CREATE INDEX "real_person_try_of_holder" ON "real_person_try" USING btree ("holder_id","try_id");