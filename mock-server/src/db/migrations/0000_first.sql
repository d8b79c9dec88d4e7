CREATE TABLE "audit" (
	"audit_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"caller" text NOT NULL,
	"service" text NOT NULL,
	"msg_code" text NOT NULL,
	"request_id" text NOT NULL,
	"elapsed_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel" (
	"channel_no" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"public_key" text NOT NULL,
	"sealed_sm4_key" text NOT NULL,
	"allowed_addresses" text[] NOT NULL,
	"frame_ancestors" text[] NOT NULL,
	"return_url" text,
	"requests_per_minute" integer NOT NULL,
	"institution_name" text,
	"institution_address" text,
	"region_code" text,
	"institution_class" text,
	"credit_code" text
);
--> statement-breakpoint
CREATE TABLE "channel_page" (
	"channel_no" text NOT NULL,
	"page" text NOT NULL,
	CONSTRAINT "channel_page_channel_no_page_pk" PRIMARY KEY("channel_no","page")
);
--> statement-breakpoint
CREATE TABLE "channel_service" (
	"channel_no" text NOT NULL,
	"service" text NOT NULL,
	"fields" text[] NOT NULL,
	CONSTRAINT "channel_service_channel_no_service_pk" PRIMARY KEY("channel_no","service")
);
--> statement-breakpoint
CREATE TABLE "page" (
	"name" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"min_auth_level" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_seen" (
	"channel_no" text NOT NULL,
	"request_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_seen_channel_no_request_id_pk" PRIMARY KEY("channel_no","request_id")
);
--> statement-breakpoint
CREATE TABLE "ecode" (
	"code_index" text PRIMARY KEY NOT NULL,
	"code_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"session_id" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" text,
	"place" text,
	"scene" text,
	CONSTRAINT "ecode_code_id_unique" UNIQUE("code_id")
);
--> statement-breakpoint
CREATE TABLE "ecode_refusal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ecode_refusal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "capability" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"page" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"sealed_card_no" text NOT NULL,
	"sealed_bank_card" text,
	"bank_name" text,
	"issuing_region" text NOT NULL,
	"state" text NOT NULL,
	"valid_until" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holder" (
	"id" text PRIMARY KEY NOT NULL,
	"id_no_index" text NOT NULL,
	"sealed_name" text NOT NULL,
	"sealed_id_no" text NOT NULL,
	"sealed_mobile" text,
	"insured_region" text NOT NULL,
	"mode" text,
	CONSTRAINT "holder_id_no_index_unique" UNIQUE("id_no_index")
);
--> statement-breakpoint
CREATE TABLE "platform_key" (
	"id" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credential_record" (
	"id" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"serial_no" text,
	"credential_type" text NOT NULL,
	"region_code" text NOT NULL,
	"scene_code" text NOT NULL,
	"scene_detail" text,
	"institution_name" text NOT NULL,
	"institution_address" text,
	"auth_time" timestamp with time zone NOT NULL,
	"handled_time" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"coordinate_system" text,
	"longitude" numeric(8, 4),
	"latitude" numeric(7, 4),
	"institution_class" text,
	"source" text,
	"sealed_id_no" text NOT NULL,
	"sealed_name" text NOT NULL,
	"credit_code" text,
	"report_index" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"auth_level" integer NOT NULL,
	"asked_mode" text NOT NULL,
	"return_url" text NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "session_key" (
	"key_id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"sealed_sm4_key" text NOT NULL,
	"public_key" text NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "token" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"holder_id" text NOT NULL,
	"page" text NOT NULL,
	"auth_level" integer NOT NULL,
	"sealed_mobile" text,
	"elderly" boolean NOT NULL,
	"return_url" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"session_id" text
);
--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_page_page_name_fk" FOREIGN KEY ("page") REFERENCES "public"."page"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_service" ADD CONSTRAINT "channel_service_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_holder_id_holder_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."holder"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_key" ADD CONSTRAINT "session_key_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "request_seen_received" ON "request_seen" USING btree ("channel_no","received_at");--> statement-breakpoint
CREATE INDEX "ecode_expires" ON "ecode" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credential_record_use" ON "credential_record" USING btree ("channel_no","holder_id","credential_type","auth_time","serial_no");--> statement-breakpoint
CREATE INDEX "credential_record_of_holder" ON "credential_record" USING btree ("holder_id","auth_time","id");--> statement-breakpoint
CREATE INDEX "credential_record_pending" ON "credential_record" USING btree ("channel_no","auth_time") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "session_key_session" ON "session_key" USING btree ("session_id");