// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Programme;

/**
 * Makes the posts of a chart. Where a part of them is vacant, that part becomes a post of its own, so that the sum of
 * the full-time equivalents stays and vacancies can be counted.
 */
final class PostMaker {

    private static final Pattern SHARE =
        Pattern.compile("(\\d+) % (.+?)(?: bis (\\d{4}-\\d{2}-\\d{2}))?(?:, (?=\\d)|$)");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(.*)");
    private static final String VACANT = "vacant=";
    private static final String FILLED_BY = "filled by ";

    private final ExampleObjects objects;
    private final ChartPeople people;

    PostMaker(ExampleObjects objects, ChartPeople people) {
        this.objects = objects;
        this.people = people;
    }

    void addPosts(AdministrativeUnit unit, List<ChartFile.PostLine> lines, Actor administration)
        throws ProblemException {
        for (ChartFile.PostLine line : lines) {
            double size = number(line, line.values().get("fte"));
            double vacant = line.state().startsWith(VACANT)
                ? number(line, line.state().substring(VACANT.length())) : 0;
            Post post = post(line, size - vacant, administration);
            post.setHeadcount((int) number(line, line.values().get("persons")));
            unit.getPosts().add(post);
            if (vacant > 0) {
                Post open = post(line, vacant, administration);
                open.setName(line.name() + " (unbesetzt)");
                open.setVacant(true);
                unit.getPosts().add(open);
            }
            if (line.state().startsWith(FILLED_BY)) {
                people.holdsPost(line.state().substring(FILLED_BY.length()), post, unit, line.place());
            } else if (line.state().equals("ended")) {
                post.setValidUntil(post.getTermEndsOn() == null ? unit.getValidUntil() : post.getTermEndsOn());
            } else if (!line.state().equals("filled") && vacant == 0) {
                throw ChartFile.problem(line.place(), "The state “" + line.state() + "” is not known.");
            }
        }
    }

    private Post post(ChartFile.PostLine line, double size, Actor administration) throws ProblemException {
        Post post = ActorsFactory.eINSTANCE.createPost();
        post.setName(line.name());
        post.setFullTimeEquivalents(size);
        String term = line.values().get("term");
        Matcher date = DATE.matcher(term);
        if (date.matches()) {
            post.setTemporary(true);
            post.setTermEndsOn(date.group(1));
            post.setDescription(date.group(2).isBlank() ? null : "befristet: " + date.group(2).strip());
        } else if (term.startsWith("permanent")) {
            String note = term.substring("permanent".length()).strip();
            post.setDescription(note.isEmpty() ? null : "unbefristet " + note);
        } else {
            throw ChartFile.problem(line.place(), "“" + term + "” is neither permanent nor a day.");
        }
        addFunding(post, line, administration);
        return post;
    }

    private void addFunding(Post post, ChartFile.PostLine line, Actor administration) throws ProblemException {
        String text = line.values().get("funding");
        Matcher matcher = SHARE.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            FundingShare share = ActorsFactory.eINSTANCE.createFundingShare();
            share.setShare(Integer.parseInt(matcher.group(1)) / 100.0);
            share.setValidUntil(matcher.group(3));
            setFunder(share, matcher.group(2).strip(), administration, line);
            post.getFunding().add(share);
            end = matcher.end();
        }
        if (end < text.length()) {
            throw ChartFile.problem(line.place(), "The funding “" + text.substring(end) + "” cannot be understood.");
        }
    }

    private void setFunder(FundingShare share, String name, Actor administration, ChartFile.PostLine line)
        throws ProblemException {
        Optional<Programme> programme = objects.actors().values().stream().filter(Programme.class::isInstance)
            .map(Programme.class::cast).filter(one -> one.getName().equals(name)).findFirst();
        if (programme.isPresent()) {
            share.setProgramme(programme.get());
            return;
        }
        share.setSourceNote(name);
        if (name.equals("Kreis")) {
            share.setFunder(administration);
        } else if (name.startsWith("Land")) {
            share.setFunder(objects.actors().get("O-LND", line.place()));
        } else if (name.equals("Bund")) {
            share.setFunder(objects.actors().get("O-BND", line.place()));
        } else {
            throw ChartFile.problem(line.place(), "There is no programme and no funder “" + name + "”.");
        }
    }

    private static double number(ChartFile.PostLine line, String text) throws ProblemException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException | NullPointerException e) {
            throw ChartFile.problem(line.place(), "“" + text + "” is no number.");
        }
    }
}
