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
CREATE UNIQUE INDEX "dictionary_entry_label" ON "dictionary_entry" USING btree ("dictionary","label");