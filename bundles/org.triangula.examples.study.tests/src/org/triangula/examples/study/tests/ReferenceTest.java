// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.triangula.examples.study.network.ExampleTable;

class ReferenceTest {
    private static final Pattern ITEM = Pattern.compile("\"id\": \"(Q[0-9]+[a-z]?)\"");
    private static final Pattern UNIT = Pattern.compile("\\{key=([A-Z-]+);");

    private final Map<String, Set<String>> targets = new HashMap<>();

    ReferenceTest() {
        Set<String> units = new HashSet<>();
        for (String chart : List.of("ellerkreis", "tannried", "lindenach", "moorachkreis")) {
            units.addAll(matches(UNIT, ExampleText.of("organisation/" + chart + ".chart.txt")));
        }
        Set<String> actors = new HashSet<>(ExampleText.column("organisation/actors.tsv", "key"));
        actors.addAll(units);
        Set<String> items = new HashSet<>();
        ExampleTable responses = ExampleTable.read("survey/responses.tsv");
        for (int i = 0; i < responses.size(); i++) {
            items.add(responses.text(i, "respondent") + ':' + responses.text(i, "item"));
        }
        targets.put("segment", ExampleText.column("codes/segments.tsv", "segment"));
        targets.put("unit", units);
        targets.put("actor", actors);
        targets.put("area", ExampleText.column("places/areas.tsv", "key"));
        targets.put("facility", ExampleText.column("places/facilities.tsv", "id"));
        targets.put("survey", items);
        targets.put("document", ExampleText.column("documents/documents.tsv", "document"));
        targets.put("code", ExampleText.column("codes/codes.tsv", "key"));
        targets.put("claim", ExampleText.column("inquiry/claims.tsv", "id"));
        targets.put("study", Set.of("study"));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void linksAndEvidencePointToSomething() {
        ExampleTable links = ExampleTable.read("inquiry/links.tsv");
        for (int i = 0; i < links.size(); i++) {
            assertTarget("segment", links.text(i, "segment"));
            assertTarget(links.text(i, "target_kind"), links.text(i, "target"));
        }
        ExampleTable evidence = ExampleTable.read("inquiry/evidence.tsv");
        for (int i = 0; i < evidence.size(); i++) {
            assertTarget("claim", evidence.text(i, "claim"));
            String reference = evidence.text(i, "reference");
            if (evidence.text(i, "kind").equals("travel_time")) {
                assertTarget("facility", reference.substring(0, reference.indexOf(':')));
            } else {
                assertTarget(evidence.text(i, "kind"), reference);
            }
        }
    }

    @Test
    void memosSummariesTiesAndMembershipsPointToSomething() {
        ExampleTable memos = ExampleTable.read("codes/memos.tsv");
        for (int i = 0; i < memos.size(); i++) {
            assertTarget(memos.text(i, "target_kind"), memos.text(i, "target"));
        }
        ExampleTable summaries = ExampleTable.read("codes/summaries.tsv");
        for (int i = 0; i < summaries.size(); i++) {
            assertTarget("document", summaries.text(i, "document"));
            assertTarget("code", summaries.text(i, "code"));
        }
        ExampleTable ties = ExampleTable.read("organisation/ties.tsv");
        for (int i = 0; i < ties.size(); i++) {
            assertTarget("actor", ties.text(i, "from"));
            assertTarget("actor", ties.text(i, "to"));
            assertTarget("actor", ties.text(i, "perspective"));
            assertTarget("document", ties.text(i, "document"));
            if (!ties.text(i, "segment").isEmpty()) {
                assertTarget("segment", ties.text(i, "segment"));
            }
        }
        Set<String> bodies = ExampleText.column("organisation/bodies.tsv", "key");
        ExampleTable members = ExampleTable.read("organisation/memberships.tsv");
        for (int i = 0; i < members.size(); i++) {
            assertTrue(bodies.contains(members.text(i, "body")));
            assertTarget("actor", members.text(i, "actor"));
        }
        ExampleTable glossary = ExampleTable.read("inquiry/glossary.tsv");
        for (int i = 0; i < glossary.size(); i++) {
            if (!glossary.text(i, "code").isEmpty()) {
                assertTarget("code", glossary.text(i, "code"));
            }
        }
    }

    private void assertTarget(String kind, String key) {
        assertTrue(targets.containsKey(kind), "unknown kind " + kind);
        assertTrue(targets.get(kind).contains(key), "no " + kind + ' ' + key);
    }

    @Test
    void everyRespondentHasOneEntryPerItem() {
        Set<String> items = matches(ITEM, ExampleText.of("survey/questionnaire.json"));
        ExampleTable responses = ExampleTable.read("survey/responses.tsv");
        Map<String, Set<String>> entries = new HashMap<>();
        for (int i = 0; i < responses.size(); i++) {
            String item = responses.text(i, "item").replaceAll("/.*", "");
            assertTrue(items.contains(item), item);
            assertNotEquals(responses.text(i, "value").isEmpty(), responses.text(i, "missing").isEmpty(),
                    responses.text(i, "respondent") + ' ' + item);
            entries.computeIfAbsent(responses.text(i, "respondent"), key -> new HashSet<>()).add(item);
        }
        assertEquals(ExampleText.column("survey/respondents.tsv", "respondent"), entries.keySet());
        entries.forEach((respondent, answered) -> assertEquals(items, answered, respondent));
    }

    @Test
    void everyMetadataRowHasItsDocument() {
        for (String document : targets.get("document")) {
            assertTrue(ExampleText.paragraphs(document).size() >= 9, document);
        }
        ExampleTable passages = ExampleTable.read("documents/off-record.tsv");
        for (int i = 0; i < passages.size(); i++) {
            assertTrue(passages.integer(i, "last_paragraph") <= ExampleText.paragraphs(passages.text(i, "document"))
                    .size());
        }
    }

    @Test
    void everyTextSaysThatItIsInvented() {
        for (String document : targets.get("document")) {
            assertTrue(ExampleText.of("documents/" + document + ".txt").startsWith("# erfunden / invented"), document);
        }
        for (String path : List.of("study.json", "places/areas.geojson", "survey/questionnaire.json",
                "places/facilities.tsv", "codes/codings.tsv", "inquiry/claims.tsv")) {
            assertTrue(ExampleText.of(path).lines().limit(3).anyMatch(line -> line.contains("erfunden / invented")),
                    path);
        }
    }
}
