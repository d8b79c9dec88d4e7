CREATE TABLE "guess" (
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "guess_call_id_key_pk" PRIMARY KEY("call_id","key")
);
--> statement-breakpoint
CREATE INDEX "guess_of_key" ON "guess" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session_key_agreed" ON "session_key" USING btree ("agreed_at");--> statement-breakpoint
CREATE INDEX "token_expires" ON "token" USING btree ("expires_at");