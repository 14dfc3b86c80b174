// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Programme;
import org.triangula.organization.notation.NotedPost;

/**
 * Makes the posts of a chart. Where a part of them is vacant, that part becomes a post of its own, so that the sum of
 * the full-time equivalents stays and vacancies can be counted.
 */
final class PostMaker {

    private static final String FILLED_BY = "filled by ";

    private final ExampleObjects objects;
    private final ChartPeople people;

    PostMaker(ExampleObjects objects, ChartPeople people) {
        this.objects = objects;
        this.people = people;
    }

    void addPosts(AdministrativeUnit unit, List<NotedPost> noted, Actor administration, String place)
        throws ProblemException {
        for (NotedPost one : noted) {
            BigDecimal vacant = one.vacant() == null ? BigDecimal.ZERO : one.vacant();
            Post post = post(one, one.fullTimeEquivalents().subtract(vacant), administration, place);
            post.setHeadcount(one.persons());
            unit.getPosts().add(post);
            if (vacant.signum() > 0) {
                Post open = post(one, vacant, administration, place);
                open.setName(one.name() + " (unbesetzt)");
                open.setVacant(true);
                unit.getPosts().add(open);
            }
            if (one.state().startsWith(FILLED_BY)) {
                people.holdsPost(one.state().substring(FILLED_BY.length()), post, unit, place);
            } else if (one.state().equals(NotedPost.ENDED)) {
                post.setValidUntil(post.getTermEndsOn() == null ? unit.getValidUntil() : post.getTermEndsOn());
            } else if (!one.state().equals("filled") && vacant.signum() == 0) {
                throw ChartReader.problem(place, "The state “" + one.state() + "” of “" + one.name()
                    + "” is not known.");
            }
        }
    }

    private Post post(NotedPost noted, BigDecimal size, Actor administration, String place) throws ProblemException {
        Post post = ActorsFactory.eINSTANCE.createPost();
        post.setName(noted.name());
        post.setFullTimeEquivalents(size.doubleValue());
        post.setTemporary(noted.isTemporary());
        post.setTermEndsOn(noted.isTemporary() ? noted.term() : null);
        post.setDescription(noted.note().isEmpty() ? null : noted.note());
        for (NotedPost.Funding one : noted.funding()) {
            FundingShare share = ActorsFactory.eINSTANCE.createFundingShare();
            share.setShare(one.percent().movePointLeft(2).doubleValue());
            share.setValidUntil(one.until().isEmpty() ? null : one.until());
            setFunder(share, one.funder(), administration, place);
            post.getFunding().add(share);
        }
        return post;
    }

    private void setFunder(FundingShare share, String name, Actor administration, String place)
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
            share.setFunder(objects.actors().get("O-LND", place));
        } else if (name.equals("Bund")) {
            share.setFunder(objects.actors().get("O-BND", place));
        } else {
            throw ChartReader.problem(place, "There is no programme and no funder “" + name + "”.");
        }
    }
}
