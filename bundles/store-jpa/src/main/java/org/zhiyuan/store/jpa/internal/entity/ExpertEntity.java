package org.zhiyuan.store.jpa.internal.entity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Term;

/**
 * An expert; {@code openIndex} is the blind index of the ID number until they are closed, so that a person is on file once.
 * {@code servingFrom} to {@code servingUntil} are the days on which they may serve, but for the pause; after {@code lastDay} the term is
 * over.
 */
@Entity
@Table(name = "experts")
public class ExpertEntity extends PlacedEntity {

    private static final int SEARCHED = 4000;

    @Column(name = "stage")
    private String stage;

    @Column(name = "name")
    private String name;

    @Column(name = "open_index")
    private String openIndex;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "serving_from")
    private LocalDate servingFrom;

    @Column(name = "serving_until")
    private LocalDate servingUntil;

    @Column(name = "paused_from")
    private LocalDate pausedFrom;

    @Column(name = "paused_until")
    private LocalDate pausedUntil;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "types")
    private String types;

    @Column(name = "search")
    private String search;

    public void copy(Expert expert, String blindIndex) {
        ExpertApplication application = expert.application();
        place(expert.region(), expert.owner());
        this.stage = expert.stage().name();
        this.name = application.name();
        this.openIndex = expert.stage().closed() ? null : blindIndex;
        this.letterNumber = expert.letter() == null ? null : expert.letter().number();
        this.lastDay = expert.stage().ends() ? expert.lastDay() : null;
        this.pausedFrom = expert.pause() == null ? null : expert.pause().from();
        this.pausedUntil = expert.pause() == null ? null : expert.pause().until();
        serves(expert);
        this.types =
                application.types().stream().map(ExpertType::code).sorted().collect(Collectors.joining(",", ",", ","));
        String words = (application.name() + "\n" + application.field() + "\n"
                        + String.join("\n", application.skills()))
                .toLowerCase(Locale.ROOT);
        this.search = words.length() <= SEARCHED ? words : words.substring(0, SEARCHED);
    }

    /** The days of the latest term on which letter and agreement both hold, and of those before it that it follows without a gap. */
    private void serves(Expert expert) {
        servingFrom = null;
        servingUntil = null;
        if (expert.stage() != ExpertStage.SERVING) {
            return;
        }
        for (Term term : expert.terms()) {
            if (!term.letter().revoked() && term.agreement().complete()) {
                serves(
                        later(term.letter().validFrom(), term.agreement().validFrom()),
                        term.agreement().validUntil());
            }
        }
    }

    private void serves(LocalDate from, LocalDate until) {
        if (servingFrom == null) {
            servingFrom = from;
            servingUntil = until;
        } else if (!until.plusDays(1).isBefore(servingFrom)) {
            servingFrom = from.isBefore(servingFrom) ? from : servingFrom;
            servingUntil = later(until, servingUntil);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
