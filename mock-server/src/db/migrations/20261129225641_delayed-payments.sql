CREATE TABLE "delayed_payments" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"limit_fen" bigint,
	"changed_at" timestamp with time zone NOT NULL
);
