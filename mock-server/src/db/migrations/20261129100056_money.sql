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
ALTER TABLE "bank_entry" ADD CONSTRAINT "bank_entry_account_bank_account_account_fk" FOREIGN KEY ("account") REFERENCES "public"."bank_account"("account") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_code" ADD CONSTRAINT "merchant_code_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "session_of_holder" ON "session" USING btree ("holder_id","expires_at");