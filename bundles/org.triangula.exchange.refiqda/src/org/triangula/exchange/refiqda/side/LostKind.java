// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

/** Names of the kinds of things that REFI-QDA has no place for, as {@code carried.tsv} names them. */
final class LostKind {

    private LostKind() {
    }

    /** What people call a kind: a noun in the plural. */
    static String label(String kind) {
        return switch (kind) {
            case "other" -> Messages.kind_other;
            case "study" -> Messages.kind_study;
            case "coders" -> Messages.kind_coders;
            case "properties" -> Messages.kind_properties;
            case "provenance" -> Messages.kind_provenance;
            case "provenanceOf" -> Messages.kind_provenanceOf;
            case "validity" -> Messages.kind_validity;
            case "decisions" -> Messages.kind_decisions;
            case "glossary" -> Messages.kind_glossary;
            case "areas" -> Messages.kind_areas;
            case "facilities" -> Messages.kind_facilities;
            case "lists" -> Messages.kind_lists;
            case "catchments" -> Messages.kind_catchments;
            case "scenarios" -> Messages.kind_scenarios;
            case "actors" -> Messages.kind_actors;
            case "tasks" -> Messages.kind_tasks;
            case "ties" -> Messages.kind_ties;
            case "groups" -> Messages.kind_groups;
            case "sets" -> Messages.kind_sets;
            case "emptySets" -> Messages.kind_emptySets;
            case "documents" -> Messages.kind_documents;
            case "recordStatus" -> Messages.kind_recordStatus;
            case "originals" -> Messages.kind_originals;
            case "places" -> Messages.kind_places;
            case "interviews" -> Messages.kind_interviews;
            case "speakers" -> Messages.kind_speakers;
            case "versions" -> Messages.kind_versions;
            case "paraphrases" -> Messages.kind_paraphrases;
            case "highlights" -> Messages.kind_highlights;
            case "weights" -> Messages.kind_weights;
            case "comments" -> Messages.kind_comments;
            case "codingOrigins" -> Messages.kind_codingOrigins;
            case "history" -> Messages.kind_history;
            case "codeDetails" -> Messages.kind_codeDetails;
            case "rules" -> Messages.kind_rules;
            case "aliases" -> Messages.kind_aliases;
            case "memos" -> Messages.kind_memos;
            case "concerns" -> Messages.kind_concerns;
            case "summaries" -> Messages.kind_summaries;
            case "surveys" -> Messages.kind_surveys;
            case "responses" -> Messages.kind_responses;
            case "links" -> Messages.kind_links;
            case "linkDetails" -> Messages.kind_linkDetails;
            case "claims" -> Messages.kind_claims;
            case "variables" -> Messages.kind_variables;
            case "labels" -> Messages.kind_labels;
            case "cases" -> Messages.kind_cases;
            case "members" -> Messages.kind_members;
            case "typologies" -> Messages.kind_typologies;
            case "results" -> Messages.kind_results;
            default -> throw new IllegalArgumentException("There is no kind " + kind + ".");
        };
    }
}
