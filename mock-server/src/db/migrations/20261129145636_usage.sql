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
CREATE TABLE "payment_stop" (
	"case_no" text PRIMARY KEY NOT NULL,
	"holder_id" text NOT NULL,
	"state" text NOT NULL,
	"stopped_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "record_case_of_holder" ON "record_case" USING btree ("holder_id","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "record_case_of_record" ON "record_case" USING btree ("holder_id","record_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "payment_stop_of_holder" ON "payment_stop" USING btree ("holder_id");