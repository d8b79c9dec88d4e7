CREATE TABLE "collection_consent" (
	"holder_id" text NOT NULL,
	"channel_no" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "collection_consent_holder_id_channel_no_pk" PRIMARY KEY("holder_id","channel_no")
);
