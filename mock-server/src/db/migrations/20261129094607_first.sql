CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
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
CREATE TABLE "channel_callback" (
	"channel_no" text NOT NULL,
	"callback" text NOT NULL,
	CONSTRAINT "channel_callback_channel_no_callback_pk" PRIMARY KEY("channel_no","callback"),
	CONSTRAINT "channel_callback_fit" CHECK ("callback" ~ '^(https:[/][/][^/?#@\s]+|http:[/][/](localhost|127[.]0[.]0[.]1)(:[0-9]+)?)[/][^#\s]*$')
);
--> statement-breakpoint
CREATE TABLE "channel_service" (
	"channel_no" text NOT NULL,
	"service" text NOT NULL,
	"fields" text[] NOT NULL,
	CONSTRAINT "channel_service_channel_no_service_pk" PRIMARY KEY("channel_no","service")
);
--> statement-breakpoint
CREATE TABLE "channel_page" (
	"channel_no" text NOT NULL,
	"page" text NOT NULL,
	CONSTRAINT "channel_page_channel_no_page_pk" PRIMARY KEY("channel_no","page")
);
--> statement-breakpoint
CREATE TABLE "page" (
	"name" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"min_auth_level" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_seen" (
	"caller" text NOT NULL,
	"request_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_seen_caller_request_id_pk" PRIMARY KEY("caller","request_id")
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
	"withdrawn_at" timestamp with time zone,
	"valid_until" timestamp with time zone
);
--> statement-breakpoint
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
CREATE TABLE "ecode" (
	"code_index" text PRIMARY KEY NOT NULL,
	"code_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"token_hash" text NOT NULL,
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
	"wanted" text,
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
	"fields" text[],
	"auth_time" timestamp with time zone,
	CONSTRAINT "login_code_login_id_unique" UNIQUE("login_id")
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
CREATE TABLE "capability" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"page" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_account" (
	"account" text PRIMARY KEY NOT NULL,
	"balance_fen" bigint NOT NULL,
	"may_overdraw" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_no" text NOT NULL,
	"account" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_fault" (
	"id" integer PRIMARY KEY NOT NULL,
	"fault" text NOT NULL,
	"times_left" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_request" (
	"request_no" text PRIMARY KEY NOT NULL,
	"answer" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"calls" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_callback" (
	"order_no" text PRIMARY KEY NOT NULL,
	"delivered_version" integer NOT NULL,
	"busy_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "merchant" (
	"merchant_id" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"scene_code" text NOT NULL,
	"state" text NOT NULL,
	"callback_url" text
);
--> statement-breakpoint
CREATE TABLE "merchant_code" (
	"code" text PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"scene" text NOT NULL,
	"place" text,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pay_order" (
	"order_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"merchant_order_no" text NOT NULL,
	"merchant_id" text NOT NULL,
	"payee" text NOT NULL,
	"place" text,
	"subject" text NOT NULL,
	"scene" text NOT NULL,
	"scene_code" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"discount_fen" bigint NOT NULL,
	"discount_title" text,
	"fund_fen" bigint NOT NULL,
	"personal_fen" bigint NOT NULL,
	"way" text NOT NULL,
	"flow" text NOT NULL,
	"payment_type" text NOT NULL,
	"terminal" text,
	"holder_id" text,
	"paying_account" text,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"cause" text,
	"ordered_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"refunded_fen" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_password" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"wrong_tries" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "small_payments" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "linked_account" (
	"holder_id" text NOT NULL,
	"method_id" text NOT NULL,
	"bank_name" text NOT NULL,
	"sealed_account" text NOT NULL,
	CONSTRAINT "linked_account_holder_id_method_id_pk" PRIMARY KEY("holder_id","method_id")
);
--> statement-breakpoint
CREATE TABLE "paying_choice" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"method_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pay_attempt" (
	"attempt_no" text PRIMARY KEY NOT NULL,
	"order_no" text NOT NULL,
	"holder_id" text NOT NULL,
	"tap_key" text NOT NULL,
	"method_id" text NOT NULL,
	"bank_name" text NOT NULL,
	"sealed_account" text,
	"to_pay_fen" bigint NOT NULL,
	"legs" jsonb NOT NULL,
	"without_password" boolean NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"begun_at" timestamp with time zone NOT NULL,
	"not_after" timestamp with time zone NOT NULL,
	"asked" integer NOT NULL,
	"next_ask_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "receipt" (
	"receipt_no" text PRIMARY KEY NOT NULL,
	"order_no" text NOT NULL,
	"signed_text" text NOT NULL,
	"signature" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "receipt_order_no_unique" UNIQUE("order_no")
);
--> statement-breakpoint
CREATE TABLE "refund" (
	"refund_no" text PRIMARY KEY NOT NULL,
	"order_no" text NOT NULL,
	"channel_no" text NOT NULL,
	"merchant_refund_no" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"reason" text,
	"parts" jsonb NOT NULL,
	"legs" jsonb NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"not_after" timestamp with time zone NOT NULL,
	"asked" integer NOT NULL,
	"next_ask_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"audit_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"caller" text NOT NULL,
	"service" text NOT NULL,
	"application_no" text,
	"msg_code" text NOT NULL,
	"request_id" text NOT NULL,
	"elapsed_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform_key" (
	"id" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "world" (
	"name" text PRIMARY KEY NOT NULL,
	"sample" boolean NOT NULL
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
	"text_step" text,
	"voice" text,
	CONSTRAINT "holder_id_no_index_unique" UNIQUE("id_no_index")
);
--> statement-breakpoint
CREATE TABLE "disclosure" (
	"id" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"way" text NOT NULL,
	"reason" text NOT NULL,
	"fields" text[] NOT NULL,
	"outcome" text NOT NULL,
	"cause" text,
	"session_id" text,
	"at" timestamp with time zone NOT NULL,
	"once" text,
	CONSTRAINT "disclosure_once_unique" UNIQUE("once")
);
--> statement-breakpoint
CREATE TABLE "use_record" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"serial_no" text,
	"region_code" text NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"declined" boolean DEFAULT false NOT NULL,
	"scene_code" text,
	"scene_detail" text,
	"coordinate_system" text,
	"longitude" numeric(8, 4),
	"latitude" numeric(7, 4),
	"sealed_id_no" text NOT NULL,
	"sealed_name" text NOT NULL,
	"report_index" text,
	"credential_type" text,
	"institution_name" text,
	"institution_address" text,
	"handled_time" timestamp with time zone,
	"institution_class" text,
	"source" text,
	"credit_code" text,
	"amount_fen" bigint,
	"sealed_bank_account" text,
	"details" jsonb,
	CONSTRAINT "use_record_credential" CHECK (kind <> 'credential' OR (credential_type IS NOT NULL AND institution_name IS NOT NULL AND scene_code IS NOT NULL)),
	CONSTRAINT "use_record_money" CHECK (kind = 'credential' OR (amount_fen IS NOT NULL AND details IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "institution" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"name" text NOT NULL,
	"credit_code" text NOT NULL,
	"address" text NOT NULL,
	"sealed_contact_name" text NOT NULL,
	"sealed_contact_phone" text NOT NULL,
	"supervisor" text NOT NULL,
	"scene_code" text NOT NULL,
	"projects" text[] NOT NULL,
	"card_form" text NOT NULL,
	"coverage" text NOT NULL,
	"institution_class" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"use_modes" text[] NOT NULL,
	"longitude" double precision NOT NULL,
	"latitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"region_code" text NOT NULL,
	"source" text NOT NULL,
	"published_on" date NOT NULL,
	"drawing" text
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pinned_region" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"pinyin" text NOT NULL,
	"longitude" double precision,
	"latitude" double precision
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"place" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"aliases" text NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"weight" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_item" (
	"id" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"scene_code" text NOT NULL,
	"department_code" text NOT NULL,
	"department" text NOT NULL,
	"matter_no" text NOT NULL,
	"matter" text NOT NULL,
	"project_no" text NOT NULL,
	"project" text NOT NULL,
	"description" text NOT NULL,
	"open_in" text[] NOT NULL,
	"card_form" text NOT NULL,
	"abilities" text[] NOT NULL,
	"owner_region" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zone" (
	"region_code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"drawing" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "channel_callback" ADD CONSTRAINT "channel_callback_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_service" ADD CONSTRAINT "channel_service_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_page_page_name_fk" FOREIGN KEY ("page") REFERENCES "public"."page"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_code" ADD CONSTRAINT "message_code_attempt_id_real_person_attempt_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."real_person_attempt"("attempt_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ecode_use" ADD CONSTRAINT "ecode_use_secret_ref_ecode_secret_secret_ref_fk" FOREIGN KEY ("secret_ref") REFERENCES "public"."ecode_secret"("secret_ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_key" ADD CONSTRAINT "session_key_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_entry" ADD CONSTRAINT "bank_entry_account_bank_account_account_fk" FOREIGN KEY ("account") REFERENCES "public"."bank_account"("account") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_code" ADD CONSTRAINT "merchant_code_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_holder_id_holder_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."holder"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_seen_received" ON "request_seen" USING btree ("caller","received_at");--> statement-breakpoint
CREATE INDEX "query_grant_of_holder" ON "query_grant" USING btree ("holder_id","requested_at");--> statement-breakpoint
CREATE INDEX "query_grant_of_system" ON "query_grant" USING btree ("channel_no","holder_id");--> statement-breakpoint
CREATE INDEX "message_code_of_holder" ON "message_code" USING btree ("holder_id","sent_at");--> statement-breakpoint
CREATE INDEX "real_person_try_of_holder" ON "real_person_try" USING btree ("holder_id","try_id");--> statement-breakpoint
CREATE INDEX "authorised_login_expires" ON "authorised_login" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "ecode_expires" ON "ecode" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "ecode_refusal_code" ON "ecode_refusal" USING btree ("code_id");--> statement-breakpoint
CREATE INDEX "ecode_secret_valid" ON "ecode_secret" USING btree ("valid_until");--> statement-breakpoint
CREATE INDEX "login_code_expires" ON "login_code" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session_of_holder" ON "session" USING btree ("holder_id","expires_at");--> statement-breakpoint
CREATE INDEX "session_key_session" ON "session_key" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "bank_entry_account" ON "bank_entry" USING btree ("account");--> statement-breakpoint
CREATE INDEX "bank_entry_request" ON "bank_entry" USING btree ("request_no");--> statement-breakpoint
CREATE INDEX "merchant_code_of" ON "merchant_code" USING btree ("merchant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pay_order_of_merchant" ON "pay_order" USING btree ("channel_no","merchant_order_no");--> statement-breakpoint
CREATE INDEX "pay_order_of_holder" ON "pay_order" USING btree ("holder_id","ordered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pay_attempt_tap" ON "pay_attempt" USING btree ("order_no","tap_key");--> statement-breakpoint
CREATE INDEX "pay_attempt_of_holder" ON "pay_attempt" USING btree ("holder_id","begun_at");--> statement-breakpoint
CREATE INDEX "pay_attempt_open" ON "pay_attempt" USING btree ("state","next_ask_at");--> statement-breakpoint
CREATE UNIQUE INDEX "refund_of_merchant" ON "refund" USING btree ("channel_no","merchant_refund_no");--> statement-breakpoint
CREATE INDEX "refund_of_order" ON "refund" USING btree ("order_no");--> statement-breakpoint
CREATE INDEX "refund_open" ON "refund" USING btree ("state","next_ask_at");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "disclosure_of_holder" ON "disclosure" USING btree ("holder_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "use_record_use" ON "use_record" USING btree ("channel_no","holder_id","credential_type","used_at","serial_no");--> statement-breakpoint
CREATE UNIQUE INDEX "use_record_number" ON "use_record" USING btree ("kind","channel_no","serial_no") WHERE kind <> 'credential';--> statement-breakpoint
CREATE INDEX "use_record_of_holder" ON "use_record" USING btree ("holder_id","used_at","id");--> statement-breakpoint
CREATE INDEX "use_record_pending" ON "use_record" USING btree ("channel_no","used_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "institution_region" ON "institution" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "institution_scene" ON "institution" USING btree ("scene_code","id");--> statement-breakpoint
CREATE INDEX "article_kind" ON "article" USING btree ("kind","published_on");--> statement-breakpoint
CREATE INDEX "search_entry_pinyin" ON "search_entry" USING gin ("pinyin" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalogue_item_scene" ON "catalogue_item" USING btree ("scene_code","id");