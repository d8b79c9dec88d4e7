DROP INDEX "use_record_of_holder";--> statement-breakpoint
CREATE INDEX "use_record_money" ON "use_record" USING btree ("holder_id","used_at") WHERE kind <> 'credential';--> statement-breakpoint
CREATE INDEX "use_record_of_holder" ON "use_record" USING btree ("holder_id","used_at","id","kind");