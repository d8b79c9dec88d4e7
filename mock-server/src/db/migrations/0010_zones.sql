CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
CREATE TABLE "institution" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"name" text NOT NULL,
	"credit_code" text NOT NULL,
	"address" text NOT NULL,
	"sealed_contact_name" text NOT NULL,
	"sealed_contact_phone" text NOT NULL,
	"supervisor" text NOT NULL,
	"scene_code" text NOT NULL,
	"projects" text[] NOT NULL,
	"card_form" text NOT NULL,
	"coverage" text NOT NULL,
	"institution_class" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"use_modes" text[] NOT NULL,
	"longitude" double precision NOT NULL,
	"latitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"region_code" text NOT NULL,
	"source" text NOT NULL,
	"published_on" date NOT NULL,
	"drawing" text
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pinned_region" (
	"holder_id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"pinyin" text NOT NULL,
	"longitude" double precision,
	"latitude" double precision
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"place" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"aliases" text NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"weight" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_item" (
	"id" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"scene_code" text NOT NULL,
	"department_code" text NOT NULL,
	"department" text NOT NULL,
	"matter_no" text NOT NULL,
	"matter" text NOT NULL,
	"project_no" text NOT NULL,
	"project" text NOT NULL,
	"description" text NOT NULL,
	"open_in" text[] NOT NULL,
	"card_form" text NOT NULL,
	"abilities" text[] NOT NULL,
	"owner_region" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zone" (
	"region_code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"drawing" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "institution_region" ON "institution" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "institution_scene" ON "institution" USING btree ("scene_code","id");--> statement-breakpoint
CREATE INDEX "article_kind" ON "article" USING btree ("kind","published_on");--> statement-breakpoint
CREATE INDEX "search_entry_pinyin" ON "search_entry" USING gin ("pinyin" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalogue_item_scene" ON "catalogue_item" USING btree ("scene_code","id");