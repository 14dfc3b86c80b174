// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;

/**
 * Pajek networks ({@code *Vertices}, {@code *Arcs}, {@code *Edges}, {@code *Matrix}). The format holds labels, weights
 * and directions; a tie without strength has weight 1, a bad tie a negative one; types, perspectives and missing ties
 * are lost. Names of relations are read as types. Files that are not in UTF-8 are taken for Windows-1252.
 */
public final class Pajek implements NetworkFormat {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Override
    public String ending() {
        return "net";
    }

    @Override
    public byte[] write(Network network) {
        StringBuilder text = new StringBuilder("*Vertices " + network.nodes().size() + "\n");
        Map<String, Integer> numbers = new HashMap<>();
        for (Network.Node node : network.nodes()) {
            numbers.put(node.id(), numbers.size() + 1);
            text.append(numbers.size()).append(" \"").append(node.label().replace('"', '\'').replaceAll("\\s+", " "))
                .append("\"\n");
        }
        for (boolean directed : List.of(true, false)) {
            text.append(directed ? "*Arcs\n" : "*Edges\n");
            for (Tie tie : network.ties()) {
                if (tie.directed() == directed && !tie.missing()) {
                    double weight = tie.strength() == null ? 1 : tie.strength();
                    text.append(numbers.get(tie.from())).append(' ').append(numbers.get(tie.to())).append(' ')
                        .append(tie.sign().equals(Network.NEGATIVE) ? -weight : weight).append('\n');
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> losses(Network network) {
        List<String> losses = new ArrayList<>();
        long missing = network.ties().stream().filter(Tie::missing).count();
        if (missing > 0) {
            losses.add(NLS.bind(Messages.lostMissing, missing));
        }
        if (network.ties().stream().anyMatch(tie -> !tie.type().isEmpty() || !tie.perspective().isEmpty()
            || !tie.frequency().isEmpty() || !tie.source().isEmpty())) {
            losses.add(Messages.lostTypes);
        }
        return losses;
    }

    @Override
    public Network read(String place, byte[] content) throws ProblemException {
        if (content.length > MOST_BYTES) {
            throw new ProblemException(place, Messages.tooLarge, Messages.remedy);
        }
        NetworkDraft draft = new NetworkDraft(place);
        String section = "";
        String relation = "";
        int number = 0;
        int row = 0;
        for (String line : PlainText.of(content).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("%")) {
                continue;
            }
            List<String> words = words(line);
            String where = NLS.bind(Messages.line, place, number);
            if (line.startsWith("*")) {
                section = words.getFirst().toLowerCase(Locale.ROOT);
                relation = words.size() > 2 && words.get(1).startsWith(":") ? words.get(2) : "";
                row = 0;
                if (section.equals("*vertices")) {
                    vertices(draft, words, where);
                }
            } else if (words.size() < 2 && !section.equals("*vertices") || section.isEmpty()) {
                throw new ProblemException(where, Messages.badPajek, Messages.remedy);
            } else if (section.equals("*vertices")) {
                vertex(draft, words, where);
            } else if (section.equals("*matrix")) {
                row++;
                matrix(draft, words, row);
            } else if (section.endsWith("list")) {
                for (String end : words.subList(1, words.size())) {
                    tie(draft, words.getFirst(), end, "1", section.startsWith("*arcs"));
                }
            } else if (section.equals("*arcs") || section.equals("*edges")) {
                tie(draft, words.get(0), words.get(1), words.size() > 2 ? words.get(2) : "1",
                    section.equals("*arcs")).put("type", relation);
            } else {
                throw new ProblemException(where, Messages.badPajek, Messages.remedy);
            }
        }
        return draft.network();
    }

    private static void vertices(NetworkDraft draft, List<String> words, String where) throws ProblemException {
        int count = words.size() > 1 && words.get(1).matches("\\d{1,9}") ? Integer.parseInt(words.get(1)) : -1;
        if (count < 0 || count > MOST_NODES) {
            throw new ProblemException(where, NLS.bind(Messages.tooMany, MOST_NODES, MOST_TIES), Messages.remedy);
        }
        for (int i = 1; i <= count; i++) {
            draft.node(String.valueOf(i));
        }
    }

    private static void vertex(NetworkDraft draft, List<String> words, String where) throws ProblemException {
        if (!draft.hasNode(words.getFirst())) {
            throw new ProblemException(where, NLS.bind(Messages.noNode, words.getFirst()), Messages.remedy);
        }
        if (words.size() > 1) {
            draft.node(words.getFirst()).put("label", words.get(1));
        }
    }

    private static void matrix(NetworkDraft draft, List<String> words, int row) throws ProblemException {
        for (int column = 1; column <= words.size(); column++) {
            if (!words.get(column - 1).matches("[+-]?0+(\\.0*)?")) {
                tie(draft, String.valueOf(row), String.valueOf(column), words.get(column - 1), true);
            }
        }
    }

    private static Map<String, String> tie(NetworkDraft draft, String from, String to, String weight,
        boolean directed) throws ProblemException {
        Map<String, String> values = draft.tie(from, to, directed);
        boolean negative = weight.startsWith("-");
        values.put("weight", negative ? weight.substring(1) : weight);
        values.put("sign", negative ? Network.NEGATIVE : Network.NEUTRAL);
        return values;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }
}
