package org.zhiyuan.entry;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.station.Evidence;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.StationApplication;

/** What is entered (代录内容): exactly one of an expert's application, an enterprise's facts and a station's application. */
public record EntryBody(ExpertApplication expert, NewEnterprise enterprise, StationApplication station) {

    public EntryBody {
        if (Stream.of(expert, enterprise, station).filter(Objects::nonNull).count() != 1) {
            throw PlatformException.invalid(
                    "body",
                    Text.of(
                            "须填写且只填写expert、enterprise、station之一",
                            "must hold exactly one of expert, enterprise, station"));
        }
    }

    public EntryKind kind() {
        return expert != null ? EntryKind.EXPERT : enterprise != null ? EntryKind.ENTERPRISE : EntryKind.STATION;
    }

    public Region region() {
        return switch (kind()) {
            case EXPERT -> expert.region();
            case ENTERPRISE -> enterprise.region();
            case STATION -> station.region();
        };
    }

    /** The ID number, whole, or the credit code: what the person or organisation is known by. */
    public String number() {
        return switch (kind()) {
            case EXPERT -> expert.idNumber().reveal();
            case ENTERPRISE -> enterprise.creditCode().value();
            case STATION -> station.creditCode().value();
        };
    }

    /** The documents it refers to. */
    public Set<DocumentId> documents() {
        AgeException claim = expert == null ? null : expert.ageException();
        Stream<DocumentId> named = station != null
                ? Stream.concat(
                        station.materials().stream().map(Material::document),
                        station.evidence().stream().map(Evidence::document))
                : Stream.of(claim).filter(Objects::nonNull).map(AgeException::document);
        return named.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The same with what the expert declares; nobody else can (R51 to R54). */
    public EntryBody declared(Declaration declaration) {
        return expert == null ? this : new EntryBody(expert.declaring(declaration), null, null);
    }

    /** Nothing of it but its kind, wherever a value is printed. */
    @Override
    public String toString() {
        return "EntryBody[" + kind() + "]";
    }
}
