CREATE TABLE "benefit_report" (
	"channel_no" text NOT NULL,
	"serial_no" text NOT NULL,
	"report_index" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "benefit_report_channel_no_serial_no_pk" PRIMARY KEY("channel_no","serial_no")
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
CREATE INDEX "medical_auth_expires" ON "medical_auth" USING btree ("expires_at");