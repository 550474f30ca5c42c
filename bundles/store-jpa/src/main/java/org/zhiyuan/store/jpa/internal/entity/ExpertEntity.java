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

/**
 * An expert; {@code openIndex} is the blind index of the ID number until they are rejected or dismissed, so that a person is on file once.
 * {@code servingFrom} to {@code servingUntil} are the days on which they may serve.
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

    @Column(name = "types")
    private String types;

    @Column(name = "search")
    private String search;

    public void copy(Expert expert, String blindIndex) {
        ExpertApplication application = expert.application();
        place(expert.region(), expert.owner());
        this.stage = expert.stage().name();
        this.name = application.name();
        this.openIndex = expert.stage() == ExpertStage.REJECTED || expert.stage() == ExpertStage.DISMISSED ? null : blindIndex;
        this.letterNumber = expert.letter() == null ? null : expert.letter().number();
        boolean serves = expert.agreement() != null && expert.mayServeOn(expert.agreement().validFrom());
        this.servingFrom = serves ? expert.agreement().validFrom() : null;
        this.servingUntil = serves ? expert.agreement().validUntil() : null;
        this.types = application.types().stream().map(ExpertType::code).sorted().collect(Collectors.joining(",", ",", ","));
        String words = (application.name() + "\n" + application.field() + "\n" + String.join("\n", application.skills()))
                .toLowerCase(Locale.ROOT);
        this.search = words.length() <= SEARCHED ? words : words.substring(0, SEARCHED);
    }
}
