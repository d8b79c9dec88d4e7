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
	"asked" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"asked_why" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"decided_why" text,
	"merchant_id" text
);
--> statement-breakpoint
ALTER TABLE "merchant_act" ADD CONSTRAINT "merchant_act_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_application" ADD CONSTRAINT "merchant_application_merchant_id_merchant_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("merchant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merchant_act_of" ON "merchant_act" USING btree ("merchant_id");