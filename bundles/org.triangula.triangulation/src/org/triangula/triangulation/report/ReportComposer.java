// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.core.extension.Contributions;
import org.triangula.core.progress.Progress;

/** Puts a report together from its sections. */
public final class ReportComposer {

    private final List<ReportSectionProvider> providers;

    /**
     * Creates a composer.
     *
     * @param providers makers of sections, in the order of the report
     */
    public ReportComposer(List<ReportSectionProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /**
     * A composer with the sections that bundles contribute.
     *
     * @return the composer
     */
    public static ReportComposer contributed() {
        return new ReportComposer(Contributions.to(ReportSectionProvider.EXTENSION_POINT).stream()
            .map(contribution -> contribution.create(ReportSectionProvider.class)).toList());
    }

    /**
     * Makes the report.
     *
     * @param context the study and what was chosen
     * @param progress told about progress
     * @return the report
     */
    public Report compose(ReportContext context, Progress progress) {
        List<ReportSection> sections = new ArrayList<>();
        for (int i = 0; i < providers.size(); i++) {
            progress.checkCancelled();
            Optional<ReportSection> section = providers.get(i).section(context);
            section.ifPresent(sections::add);
            progress.report(section.map(ReportSection::title).orElse(""), (i + 1.0) / providers.size());
        }
        return new Report(context.locale(), context.safe(context.study().getName()),
            context.safe(context.study().getResearchQuestion()),
            context.study().isInvented() ? context.text("invented") : "", context.text("contents"),
            Optional.ofNullable(context.study().getCreatedAt()), sections);
    }
}
