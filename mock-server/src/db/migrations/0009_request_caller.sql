ALTER TABLE "request_seen" RENAME COLUMN "channel_no" TO "caller";--> statement-breakpoint
ALTER TABLE "request_seen" RENAME CONSTRAINT "request_seen_channel_no_request_id_pk" TO "request_seen_caller_request_id_pk";
