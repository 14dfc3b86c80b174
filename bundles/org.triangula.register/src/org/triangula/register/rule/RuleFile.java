// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.register.rule.AddressRule.Sureness;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/** Reads files of rules; the format is described in docs/file-formats.md, section "Rules for address tables". */
public final class RuleFile {

    private static final Set<String> FIELDS = new HashSet<>(AddressField.TEMPLATE);
    private static final Set<String> MEMBERS = Set.of("key", "fields", "severity", "reason", "when", "unless", "find",
        "replace", "set", "lookup", "compare", "sure");

    private final String file;

    static {
        FIELDS.add(AddressField.TYPE);
        FIELDS.add(AddressField.DISTRICT);
    }

    private RuleFile(String file) {
        this.file = file;
    }

    /**
     * Reads rules.
     *
     * @param file name of the file, for messages
     * @param reader its text
     * @return the rules in their order
     * @throws ProblemException if it is no file of rules, or a rule is not understood
     */
    public static RuleSet read(String file, Reader reader) throws ProblemException {
        return new RuleFile(file).read(reader);
    }

    private RuleSet read(Reader reader) throws ProblemException {
        JsonObject whole;
        try {
            whole = JsonParser.parseReader(reader).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new ProblemException(new Problem(file, Messages.bind(Messages.noJson, e.getMessage()),
                Messages.noJson_remedy), e);
        }
        List<AddressRule> rules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonElement each : array(whole, "rules")) {
            if (!each.isJsonObject()) {
                throw new ProblemException(file, Messages.noRule, Messages.noRule_remedy);
            }
            AddressRule rule = rule(each.getAsJsonObject());
            if (!keys.add(rule.key())) {
                throw wrong(rule.key(), Messages.keyTwice);
            }
            rules.add(rule);
        }
        Set<String> off = new HashSet<>();
        array(whole, "off").forEach(key -> off.add(key.getAsString()));
        return new RuleSet(rules, off);
    }

    private AddressRule rule(JsonObject json) throws ProblemException {
        String key = text(json, "key");
        if (key.isBlank()) {
            throw wrong("", Messages.noKey);
        }
        for (String member : json.keySet()) {
            if (!MEMBERS.contains(member)) {
                throw wrong(key, Messages.bind(Messages.unknownMember, member));
            }
        }
        List<String> fields = new ArrayList<>();
        for (JsonElement field : array(json, "fields")) {
            if ("*".equals(field.getAsString())) {
                fields.addAll(AddressField.TEMPLATE);
            } else {
                fields.add(field(key, field.getAsString()));
            }
        }
        if (fields.isEmpty()) {
            throw wrong(key, Messages.noFields);
        }
        Map<String, String> reason = new HashMap<>();
        JsonElement words = json.get("reason");
        if (words != null && words.isJsonObject()) {
            words.getAsJsonObject().entrySet().forEach(entry -> reason.put(entry.getKey(),
                entry.getValue().getAsString()));
        } else if (words != null) {
            reason.put("en", words.getAsString());
        }
        return new AddressRule(key, fields, choice(key, Severity.class, json, "severity", Severity.NOTE), reason,
            patterns(key, json, "when"), patterns(key, json, "unless"), action(key, json),
            sureness(key, json));
    }

    private Sureness sureness(String key, JsonObject json) throws ProblemException {
        return switch (text(json, "sure")) {
            case "true" -> Sureness.SURE;
            case "false", "" -> Sureness.DOUBTFUL;
            case "when-known" -> Sureness.WHEN_KNOWN;
            default -> throw wrong(key, Messages.bind(Messages.unknownWord, text(json, "sure"), "sure"));
        };
    }

    private RuleAction action(String key, JsonObject json) throws ProblemException {
        if (json.has("compare")) {
            return new RuleAction.Compare(choice(key, RuleAction.Comparison.class, json, "compare", null));
        }
        if (json.has("lookup")) {
            Map<String, String> words = new LinkedHashMap<>();
            json.getAsJsonObject("lookup").entrySet()
                .forEach(entry -> words.put(Spelling.folded(entry.getKey()), entry.getValue().getAsString()));
            return new RuleAction.LookUp(words);
        }
        if (!json.has("find")) {
            throw wrong(key, Messages.noAction);
        }
        Expression find = expression(key, text(json, "find"));
        if (json.has("set")) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("set").entrySet()) {
                values.put(field(key, entry.getKey()), groups(key, find, entry.getValue().getAsString()));
            }
            return new RuleAction.Assign(find, values);
        }
        return json.has("replace") ? new RuleAction.Replace(find, groups(key, find, text(json, "replace")))
            : new RuleAction.Tell(find);
    }

    /** Refuses references to groups that the expression does not have, before they fail in the middle of a table. */
    private String groups(String key, Expression find, String replacement) throws ProblemException {
        int groups = find.pattern().matcher("").groupCount();
        var reference = Pattern.compile("(?<!\\\\)\\$(\\d?)").matcher(replacement);
        while (reference.find()) {
            String number = reference.group(1);
            if (number.isEmpty() || Integer.parseInt(number) > groups) {
                throw wrong(key, Messages.bind(Messages.noGroup, replacement));
            }
        }
        return replacement;
    }

    private Map<String, Pattern> patterns(String key, JsonObject json, String member) throws ProblemException {
        Map<String, Pattern> patterns = new HashMap<>();
        if (json.has(member)) {
            for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject(member).entrySet()) {
                patterns.put(field(key, entry.getKey()), pattern(key, entry.getValue().getAsString()));
            }
        }
        return patterns;
    }

    private Expression expression(String key, String text) throws ProblemException {
        try {
            return Expression.of(text);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(new Problem(place(key), Messages.bind(Messages.noExpression, text,
                e.getDescription()), Messages.rule_remedy), e);
        }
    }

    private Pattern pattern(String key, String expression) throws ProblemException {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(new Problem(place(key), Messages.bind(Messages.noExpression, expression,
                e.getDescription()), Messages.rule_remedy), e);
        }
    }

    private String field(String key, String field) throws ProblemException {
        if (!FIELDS.contains(field)) {
            throw wrong(key, Messages.bind(Messages.unknownField, field, String.join(", ", FIELDS.stream().sorted()
                .toList())));
        }
        return field;
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, JsonObject json, String member, E absent)
        throws ProblemException {
        String word = text(json, member);
        if (word.isEmpty() && absent != null) {
            return absent;
        }
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem(place(key), Messages.bind(Messages.unknownWord, word, member),
                Messages.rule_remedy), e);
        }
    }

    private static JsonArray array(JsonObject json, String member) {
        return json.has(member) && json.get(member).isJsonArray() ? json.getAsJsonArray(member) : new JsonArray();
    }

    private static String text(JsonObject json, String member) {
        return json.has(member) && json.get(member).isJsonPrimitive() ? json.get(member).getAsString() : "";
    }

    private ProblemException wrong(String key, String reason) {
        return new ProblemException(place(key), reason, Messages.rule_remedy);
    }

    private String place(String key) {
        return key.isEmpty() ? file : file + ", " + key;
    }
}
