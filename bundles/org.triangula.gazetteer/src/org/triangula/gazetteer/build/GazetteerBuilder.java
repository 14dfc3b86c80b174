// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.progress.Progress;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.osm.ExtractAddresses;
import org.triangula.gazetteer.osm.OsmExtract;

/**
 * Makes a gazetteer. Where outlines of municipalities are known, they decide in which town an address or street lies;
 * elsewhere the town that addresses name does.
 */
public final class GazetteerBuilder {

    private static final double E7 = 1e7;
    private static final int STEP = 50_000;

    private final NameForms forms;
    private final TownDrafts towns;
    private final OsmExtract extract;
    private final NearestTown nearest = new NearestTown();
    private final Map<GroupKey, StreetGroup> groups = new LinkedHashMap<>();

    /** A street name in a town; the town may be {@code null}. */
    private record GroupKey(TownDraft town, String form) {
    }

    /** A street with the addresses on it. */
    private record StreetWithAddresses(Street street, List<Integer> addresses) {
    }

    private GazetteerBuilder(List<KnownArea> areas, OsmExtract extract, NameForms forms) {
        this.forms = forms;
        this.extract = extract;
        this.towns = new TownDrafts(forms, areas, extract);
    }

    /**
     * Makes a gazetteer.
     *
     * @param areas areas of the study
     * @param extract what OpenStreetMap says
     * @param forms how names are compared
     * @param fingerprint tells the inputs from others
     * @param progress told the share of the work
     * @return its content
     */
    public static GazetteerContent build(List<KnownArea> areas, OsmExtract extract, NameForms forms,
            String fingerprint, Progress progress) {
        progress.report(Messages.towns, 0);
        GazetteerBuilder builder = new GazetteerBuilder(areas, extract, forms);
        builder.addAddresses(progress.part(0.2, 0.6));
        builder.addStreets(progress.part(0.6, 0.8));
        progress.report(Messages.streets, 0.8);
        return builder.content(fingerprint);
    }

    private void addAddresses(Progress progress) {
        ExtractAddresses addresses = extract.addresses();
        List<Integer> withoutTown = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            step(progress, Messages.addresses, i, addresses.size());
            double longitude = addresses.longitudeE7(i) / E7;
            double latitude = addresses.latitudeE7(i) / E7;
            Optional<TownDraft> outlined = towns.at(longitude, latitude);
            Optional<TownDraft> town = outlined.isPresent() ? outlined
                : towns.named(addresses.town(i), longitude, latitude);
            if (town.isEmpty()) {
                withoutTown.add(i);
                continue;
            }
            if (outlined.isEmpty()) {
                town.get().include(longitude, latitude);
                nearest.add(streetForm(addresses.street(i)), addresses.postalCode(i), town.get(), longitude, latitude);
            }
            if (!addresses.postalCode(i).isEmpty()) {
                town.get().postalCodes.add(addresses.postalCode(i));
            }
            addAddress(i, town.get());
        }
        for (int i : withoutTown) {
            addAddress(i, nearest.find(streetForm(addresses.street(i)), addresses.postalCode(i),
                addresses.longitudeE7(i) / E7, addresses.latitudeE7(i) / E7).orElse(null));
        }
    }

    private static void step(Progress progress, String task, int done, int all) {
        if (done % STEP == 0) {
            progress.checkCancelled();
            progress.report(task, (double) done / Math.max(1, all));
        }
    }

    private String streetForm(String name) {
        return forms.street(name).text();
    }

    private void addAddress(int address, TownDraft town) {
        ExtractAddresses addresses = extract.addresses();
        String street = addresses.street(address);
        group(town, streetForm(street)).add(address, street, addresses.postalCode(address),
            addresses.longitudeE7(address) / E7, addresses.latitudeE7(address) / E7);
    }

    private StreetGroup group(TownDraft town, String form) {
        return groups.computeIfAbsent(new GroupKey(town, form), unknown -> new StreetGroup());
    }

    private void addStreets(Progress progress) {
        int done = 0;
        for (OsmExtract.Street way : extract.streets()) {
            step(progress, Messages.streets, done++, extract.streets().size());
            int middle = way.lonLatE7().length / 4 * 2;
            double longitude = way.lonLatE7()[middle] / E7;
            double latitude = way.lonLatE7()[middle + 1] / E7;
            String form = streetForm(way.names().name());
            TownDraft town = towns.at(longitude, latitude).or(() -> nearest.find(form, way.postalCode(), longitude,
                latitude)).orElse(null);
            if (!form.isEmpty()) {
                group(town, form).add(way);
            }
        }
    }

    private GazetteerContent content(String fingerprint) {
        List<TownDraft> drafts = towns.finish();
        List<StreetWithAddresses> streets = new ArrayList<>();
        groups.forEach((key, group) -> {
            String town = key.town() == null ? "" : key.town().id;
            int number = 0;
            for (StreetGroup.Part part : group.parts()) {
                number++;
                double[] middle = part.middle();
                String locality = key.town() == null ? "" : towns.locality(key.town(), middle[0], middle[1]);
                String name = part.name();
                part.alternative.remove(name);
                part.former.remove(name);
                streets.add(new StreetWithAddresses(new Street(town + "/" + key.form() + (number > 1 ? "#" + number
                    : ""), name, town, locality, List.copyOf(part.postalCodes), List.copyOf(part.alternative),
                    List.copyOf(part.former), middle[0], middle[1]), part.addresses));
            }
        });
        streets.sort(Comparator.comparing((StreetWithAddresses street) -> street.street().town())
            .thenComparing(street -> street.street().name()).thenComparing(street -> street.street().id()));
        AddressSorter sorter = new AddressSorter(extract.addresses());
        for (int i = 0; i < streets.size(); i++) {
            sorter.add(i, streets.get(i).addresses());
        }
        return new GazetteerContent(fingerprint, drafts.stream().map(TownDraft::town).toList(),
            streets.stream().map(StreetWithAddresses::street).toList(), sorter.table());
    }
}
