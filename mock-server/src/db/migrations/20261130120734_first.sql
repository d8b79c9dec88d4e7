CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
CREATE TABLE "channel" (
	"channel_no" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"public_key" text NOT NULL,
	"sealed_sm4_key" text NOT NULL,
	"key_purpose" text NOT NULL,
	"allowed_addresses" text[] NOT NULL,
	"frame_ancestors" text[] NOT NULL,
	"return_url" text,
	"requests_per_minute" integer NOT NULL,
	"requests_per_day" integer,
	"scenarios" text[] DEFAULT '{}' NOT NULL,
	"scenes" text[] DEFAULT '{}' NOT NULL,
	"shares_for" text,
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
CREATE TABLE "channel_old_key" (
	"channel_no" text NOT NULL,
	"public_key" text NOT NULL,
	"sealed_sm4_key" text NOT NULL,
	"purpose" text NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "channel_old_key_channel_no_public_key_pk" PRIMARY KEY("channel_no","public_key")
);
--> statement-breakpoint
CREATE TABLE "check_file" (
	"name" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_service" (
	"channel_no" text NOT NULL,
	"service" text NOT NULL,
	"fields" text[] NOT NULL,
	CONSTRAINT "channel_service_channel_no_service_pk" PRIMARY KEY("channel_no","service")
);
--> statement-breakpoint
CREATE TABLE "guess" (
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "guess_call_id_key_pk" PRIMARY KEY("call_id","key")
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
CREATE TABLE "channel_day" (
	"channel_no" text NOT NULL,
	"day" date NOT NULL,
	"calls" integer NOT NULL,
	CONSTRAINT "channel_day_channel_no_day_pk" PRIMARY KEY("channel_no","day")
);
--> statement-breakpoint
CREATE TABLE "channel_act" (
	"act_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "channel_act_act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel_no" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"who" text NOT NULL,
	"why" text NOT NULL,
	"what" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_application" (
	"application_no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "channel_application_application_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"asked_why" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decided_why" text,
	"asked" jsonb NOT NULL,
	"channel_no" text
);
--> statement-breakpoint
CREATE TABLE "request_seen" (
	"caller" text NOT NULL,
	"request_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_seen_caller_request_id_pk" PRIMARY KEY("caller","request_id")
);
--> statement-breakpoint
CREATE TABLE "self_check" (
	"code" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"findings" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_stop" (
	"channel_no" text NOT NULL,
	"capability" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "channel_stop_channel_no_capability_pk" PRIMARY KEY("channel_no","capability")
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
	"session_id" text,
	"region_code" text,
	"audience" text,
	"sealed_token" text
);
--> statement-breakpoint
CREATE TABLE "capability" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"page" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_case" (
	"case_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"record_id" text NOT NULL,
	"record" jsonb NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
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
CREATE TABLE "delayed_payments" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"limit_fen" bigint,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medical_auth" (
	"auth_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"merchant_id" text NOT NULL,
	"bill_no" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"scene" text NOT NULL,
	"holder_id" text NOT NULL,
	"form" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_act" (
	"act_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merchant_act_act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"merchant_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"who" text NOT NULL,
	"why" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_application" (
	"application_no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merchant_application_application_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"asked_why" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decided_why" text,
	"asked" jsonb NOT NULL,
	"merchant_id" text
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
CREATE TABLE "payment_stop" (
	"case_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"state" text NOT NULL,
	"stopped_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone
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
CREATE TABLE "payment_difference" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_difference_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_no" text NOT NULL,
	"channel_no" text NOT NULL,
	"kind" text NOT NULL,
	"platform_fen" bigint NOT NULL,
	"bank_fen" bigint NOT NULL,
	"state" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"cleared_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "reconciled_day" (
	"day" text PRIMARY KEY NOT NULL,
	"done_at" timestamp with time zone NOT NULL
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
	"elapsed_ms" integer NOT NULL,
	"case_no" text
);
--> statement-breakpoint
CREATE TABLE "audit_link" (
	"link" bigint PRIMARY KEY NOT NULL,
	"audit_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_link_audit_id_unique" UNIQUE("audit_id")
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL
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
CREATE TABLE "share_application" (
	"application_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"institution" text NOT NULL,
	"kind" text NOT NULL,
	"fields" text[] NOT NULL,
	"purpose" text NOT NULL,
	"period" text NOT NULL,
	"state" text NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"reviewer" text,
	"reason" text,
	"decided_at" timestamp with time zone,
	"valid_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "collection_consent" (
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "collection_consent_holder_id_channel_no_pk" PRIMARY KEY("holder_id","channel_no")
);
--> statement-breakpoint
CREATE TABLE "dictionary_entry" (
	"dictionary" text NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"state" text NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" text NOT NULL,
	"added_why" text NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"closed_why" text,
	CONSTRAINT "dictionary_entry_dictionary_code_pk" PRIMARY KEY("dictionary","code")
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
CREATE TABLE "record_error" (
	"error_no" text PRIMARY KEY NOT NULL,
	"channel_no" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_record" text NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"moved_at" timestamp with time zone NOT NULL
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
	"state_reason" text,
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
CREATE TABLE "share" (
	"record_id" text PRIMARY KEY NOT NULL,
	"place" bigserial NOT NULL,
	"holder_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sharing_consent" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application" (
	"application_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"region_code" text NOT NULL,
	"service_id" text NOT NULL,
	"sealed_answers" text NOT NULL,
	"state" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"sealed_reason" text
);
--> statement-breakpoint
CREATE TABLE "booking" (
	"booking_no" text PRIMARY KEY NOT NULL,
	"slot_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"people" integer NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"amount_fen" integer DEFAULT 0 NOT NULL,
	"order_no" text,
	"pay_by" timestamp with time zone,
	"refund" text,
	CONSTRAINT "booking_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "booking_slot" (
	"id" text PRIMARY KEY NOT NULL,
	"place_id" text NOT NULL,
	"begins_at" timestamp with time zone NOT NULL,
	"room" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_report" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"place" bigserial NOT NULL,
	"region_code" text NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_report_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"complaint_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_text" text NOT NULL,
	"state" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_message" (
	"complaint_no" text NOT NULL,
	"place" integer NOT NULL,
	"by" text NOT NULL,
	"sealed_text" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "complaint_message_complaint_no_place_pk" PRIMARY KEY("complaint_no","place")
);
--> statement-breakpoint
CREATE TABLE "complaint_picture" (
	"complaint_no" text NOT NULL,
	"place" integer NOT NULL,
	"sealed_image" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "complaint_picture_complaint_no_place_pk" PRIMARY KEY("complaint_no","place")
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
	"phone" text,
	"hours" text,
	"use_modes" text[] NOT NULL,
	"longitude" double precision,
	"latitude" double precision,
	"place_words" text,
	"scene_words" text,
	"source" text,
	"reported_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "booking_place" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"place" integer NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"drawing" text NOT NULL,
	"address" text NOT NULL,
	"rules" text[] NOT NULL,
	"hours" text[] NOT NULL,
	"capacity" integer NOT NULL,
	"price_fen" integer DEFAULT 0 NOT NULL,
	"merchant_id" text,
	"longitude" double precision,
	"latitude" double precision
);
--> statement-breakpoint
CREATE TABLE "local_activity" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"begins_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"rules" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_service" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"section" text NOT NULL,
	"place" integer NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"icon" text NOT NULL,
	"hot" text,
	"words" text NOT NULL,
	"steps" text[] NOT NULL,
	"materials" text[] NOT NULL,
	"offices" text[] NOT NULL,
	"term" text NOT NULL,
	"fee" text NOT NULL,
	"booking_place" text,
	"form" jsonb
);
--> statement-breakpoint
CREATE TABLE "local_zone" (
	"region_code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slogan" text NOT NULL,
	"accent" text NOT NULL,
	"drawing" text NOT NULL,
	"provider" text NOT NULL,
	"hotline" text NOT NULL,
	"codes" jsonb NOT NULL,
	"holidays" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"place" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendation_choice" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"shown" boolean NOT NULL,
	"counted" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_use" (
	"holder_id" text NOT NULL,
	"service_id" text NOT NULL,
	"opened" integer NOT NULL,
	"applied" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "service_use_holder_id_service_id_pk" PRIMARY KEY("holder_id","service_id")
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
	"drawing" text,
	"reported_at" timestamp with time zone
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
	"owner_region" text NOT NULL,
	"scene_words" text,
	"open_in_words" text,
	"source" text,
	"reported_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "zone" (
	"region_code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"members" text[],
	"drawing" text NOT NULL,
	"provider_no" text,
	"origin" text
);
--> statement-breakpoint
ALTER TABLE "channel_callback" ADD CONSTRAINT "channel_callback_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_old_key" ADD CONSTRAINT "channel_old_key_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_file" ADD CONSTRAINT "check_file_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_service" ADD CONSTRAINT "channel_service_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_page" ADD CONSTRAINT "channel_page_page_page_name_fk" FOREIGN KEY ("page") REFERENCES "public"."page"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_day" ADD CONSTRAINT "channel_day_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_act" ADD CONSTRAINT "channel_act_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_application" ADD CONSTRAINT "channel_application_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_check" ADD CONSTRAINT "self_check_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_stop" ADD CONSTRAINT "channel_stop_channel_no_channel_channel_no_fk" FOREIGN KEY ("channel_no") REFERENCES "public"."channel"("channel_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_code" ADD CONSTRAINT "message_code_attempt_id_real_person_attempt_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."real_person_attempt"("attempt_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ecode_use" ADD CONSTRAINT "ecode_use_secret_ref_ecode_secret_secret_ref_fk" FOREIGN KEY ("secret_ref") REFERENCES "public"."ecode_secret"("secret_ref") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_key" ADD CONSTRAINT "session_key_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_entry" ADD CONSTRAINT "bank_entry_account_bank_account_account_fk" FOREIGN KEY ("account") REFERENCES "public"."bank_account"("account") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_act" ADD CONSTRAINT "merchant_act_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_application" ADD CONSTRAINT "merchant_application_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_code" ADD CONSTRAINT "merchant_code_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_holder_id_holder_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."holder"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking" ADD CONSTRAINT "booking_slot_id_booking_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."booking_slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_message" ADD CONSTRAINT "complaint_message_complaint_no_complaint_complaint_no_fk" FOREIGN KEY ("complaint_no") REFERENCES "public"."complaint"("complaint_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_picture" ADD CONSTRAINT "complaint_picture_complaint_no_complaint_complaint_no_fk" FOREIGN KEY ("complaint_no") REFERENCES "public"."complaint"("complaint_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guess_of_key" ON "guess" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "channel_act_of" ON "channel_act" USING btree ("channel_no");--> statement-breakpoint
CREATE INDEX "request_seen_received" ON "request_seen" USING btree ("caller","received_at");--> statement-breakpoint
CREATE INDEX "self_check_of_channel" ON "self_check" USING btree ("channel_no","at");--> statement-breakpoint
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
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session_key_session" ON "session_key" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "session_key_agreed" ON "session_key" USING btree ("agreed_at");--> statement-breakpoint
CREATE INDEX "token_expires" ON "token" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "token_session" ON "token" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "record_case_of_holder" ON "record_case" USING btree ("holder_id","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "record_case_of_record" ON "record_case" USING btree ("holder_id","record_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "bank_entry_account" ON "bank_entry" USING btree ("account");--> statement-breakpoint
CREATE INDEX "bank_entry_request" ON "bank_entry" USING btree ("request_no");--> statement-breakpoint
CREATE INDEX "bank_entry_at" ON "bank_entry" USING btree ("at");--> statement-breakpoint
CREATE INDEX "medical_auth_expires" ON "medical_auth" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "merchant_act_of" ON "merchant_act" USING btree ("merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_code_of" ON "merchant_code" USING btree ("merchant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pay_order_of_merchant" ON "pay_order" USING btree ("channel_no","merchant_order_no");--> statement-breakpoint
CREATE INDEX "pay_order_of_holder" ON "pay_order" USING btree ("holder_id","ordered_at");--> statement-breakpoint
CREATE INDEX "pay_order_ended" ON "pay_order" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "payment_stop_of_holder" ON "payment_stop" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pay_attempt_tap" ON "pay_attempt" USING btree ("order_no","tap_key");--> statement-breakpoint
CREATE INDEX "pay_attempt_of_holder" ON "pay_attempt" USING btree ("holder_id","begun_at");--> statement-breakpoint
CREATE INDEX "pay_attempt_open" ON "pay_attempt" USING btree ("state","next_ask_at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_difference_open" ON "payment_difference" USING btree ("order_no","kind") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "payment_difference_of" ON "payment_difference" USING btree ("channel_no","found_at");--> statement-breakpoint
CREATE UNIQUE INDEX "refund_of_merchant" ON "refund" USING btree ("channel_no","merchant_refund_no");--> statement-breakpoint
CREATE INDEX "refund_of_order" ON "refund" USING btree ("order_no");--> statement-breakpoint
CREATE INDEX "refund_open" ON "refund" USING btree ("state","next_ask_at");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_caller" ON "audit" USING btree ("caller","at");--> statement-breakpoint
CREATE INDEX "audit_case" ON "audit" USING btree ("case_no") WHERE case_no IS NOT NULL;--> statement-breakpoint
CREATE INDEX "share_application_of_channel" ON "share_application" USING btree ("channel_no","state");--> statement-breakpoint
CREATE UNIQUE INDEX "dictionary_entry_label" ON "dictionary_entry" USING btree ("dictionary","label");--> statement-breakpoint
CREATE INDEX "disclosure_of_holder" ON "disclosure" USING btree ("holder_id","at","id");--> statement-breakpoint
CREATE INDEX "record_error_of_channel" ON "record_error" USING btree ("channel_no","state","moved_at","error_no");--> statement-breakpoint
CREATE UNIQUE INDEX "use_record_use" ON "use_record" USING btree ("channel_no","holder_id","credential_type","used_at","serial_no");--> statement-breakpoint
CREATE UNIQUE INDEX "use_record_number" ON "use_record" USING btree ("kind","channel_no","serial_no") WHERE kind <> 'credential';--> statement-breakpoint
CREATE INDEX "use_record_of_holder" ON "use_record" USING btree ("holder_id","used_at","id","kind");--> statement-breakpoint
CREATE INDEX "use_record_money" ON "use_record" USING btree ("holder_id","used_at") WHERE kind <> 'credential';--> statement-breakpoint
CREATE INDEX "use_record_pending" ON "use_record" USING btree ("channel_no","used_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "share_of_holder" ON "share" USING btree ("holder_id","place");--> statement-breakpoint
CREATE INDEX "share_waiting" ON "share" USING btree ("state","place");--> statement-breakpoint
CREATE INDEX "application_of_holder" ON "application" USING btree ("holder_id","changed_at");--> statement-breakpoint
CREATE INDEX "application_waiting" ON "application" USING btree ("region_code","state","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_open" ON "application" USING btree ("holder_id","service_id") WHERE state IN ('draft', 'submitted');--> statement-breakpoint
CREATE INDEX "booking_of_holder" ON "booking" USING btree ("holder_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_once" ON "booking" USING btree ("slot_id","holder_id") WHERE state IN ('unpaid', 'booked', 'used');--> statement-breakpoint
CREATE INDEX "catalogue_report_waiting" ON "catalogue_report" USING btree ("state","place");--> statement-breakpoint
CREATE INDEX "complaint_of_holder" ON "complaint" USING btree ("holder_id","made_at");--> statement-breakpoint
CREATE INDEX "complaint_waiting" ON "complaint" USING btree ("region_code","state","made_at");--> statement-breakpoint
CREATE INDEX "institution_region" ON "institution" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "institution_scene" ON "institution" USING btree ("scene_code","id");--> statement-breakpoint
CREATE INDEX "local_service_region" ON "local_service" USING btree ("region_code","place");--> statement-breakpoint
CREATE INDEX "article_kind" ON "article" USING btree ("kind","published_on");--> statement-breakpoint
CREATE INDEX "search_entry_pinyin" ON "search_entry" USING gin ("pinyin" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalogue_item_scene" ON "catalogue_item" USING btree ("scene_code","id");