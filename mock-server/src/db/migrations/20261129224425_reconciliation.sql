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
CREATE UNIQUE INDEX "payment_difference_open" ON "payment_difference" USING btree ("order_no","kind") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "payment_difference_of" ON "payment_difference" USING btree ("channel_no","found_at");--> statement-breakpoint
CREATE INDEX "bank_entry_at" ON "bank_entry" USING btree ("at");--> statement-breakpoint
CREATE INDEX "pay_order_ended" ON "pay_order" USING btree ("ended_at");