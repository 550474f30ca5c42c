package org.zhiyuan.wire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** Maps what all nouns share: verdicts, reviews, steps, contacts. */
public final class KernelMapper {
    private KernelMapper() {}

    public static VerdictDto toDto(Verdict verdict, Locale locale) {
        if (verdict == null) {
            return null;
        }
        VerdictDto dto = new VerdictDto();
        dto.ruleBook = verdict.ruleBook();
        dto.asOf = Moments.text(verdict.asOf());
        dto.passed = verdict.passed();
        dto.acceptable = verdict.acceptable();
        dto.findings = verdict.findings().stream()
                .map(finding -> toDto(finding, locale))
                .toList();
        return dto;
    }

    public static FindingDto toDto(Finding finding, Locale locale) {
        FindingDto dto = new FindingDto();
        dto.clause = finding.clause().id();
        dto.source = text(finding.clause().cited(), locale);
        dto.demand = text(finding.clause().demand(), locale);
        dto.outcome = finding.outcome().name();
        dto.found = text(finding.found(), locale);
        dto.barredUntil = Moments.text(finding.barredUntil());
        return dto;
    }

    public static ReviewDto toDto(Review review) {
        if (review == null) {
            return null;
        }
        ReviewDto dto = new ReviewDto();
        dto.decision = review.decision().name();
        dto.reason = review.reason();
        dto.by = text(review.by());
        dto.at = Moments.text(review.at());
        return dto;
    }

    public static ProposalDto toDto(Proposal proposal) {
        if (proposal == null) {
            return null;
        }
        ProposalDto dto = new ProposalDto();
        dto.act = proposal.act();
        dto.decision = proposal.decision();
        dto.reason = proposal.reason();
        dto.by = text(proposal.by());
        dto.at = Moments.text(proposal.at());
        return dto;
    }

    public static StepDto toDto(Step step) {
        StepDto dto = new StepDto();
        dto.from = step.from();
        dto.to = step.to();
        dto.at = Moments.text(step.at());
        dto.by = text(step.by());
        dto.reason = step.reason();
        return dto;
    }

    public static List<StepDto> steps(List<Step> history) {
        return history.stream().map(KernelMapper::toDto).toList();
    }

    /** With the phone masked. */
    public static ContactDto toDto(Contact contact) {
        if (contact == null) {
            return null;
        }
        ContactDto dto = new ContactDto();
        dto.name = contact.name();
        dto.phone = contact.phone() == null ? null : contact.phone().masked();
        return dto;
    }

    /** Whole: only for the answer to a disclosure, which is logged (R87). */
    public static PersonalDataDto toDto(PersonalData data) {
        PersonalDataDto dto = new PersonalDataDto();
        dto.name = data.name();
        dto.idNumber = data.idNumber() == null ? null : data.idNumber().reveal();
        dto.phone = data.phone() == null ? null : data.phone().reveal();
        return dto;
    }

    public static Contact contact(ContactDto dto) {
        return Input.read(dto, KernelMapper::contact);
    }

    public static Contact contact(Input in, ContactDto dto) {
        return new Contact(in.text("name", dto.name), in.value("phone", dto.phone, PhoneNumber::of));
    }

    /** The decision and reason of a review. */
    public static ReviewDecision decision(ReviewInputDto dto) {
        return Input.read(dto, (in, input) -> {
            in.text("reason", input.reason);
            return in.required("decision", in.one("decision", input.decision, ReviewDecision.class));
        });
    }

    public static String reason(ReasonDto dto) {
        return Input.read(dto, (in, input) -> in.required("reason", in.text("reason", blankToNull(input.reason))));
    }

    public static String purpose(PurposeDto dto) {
        return Input.read(dto, (in, input) -> in.required("purpose", in.text("purpose", blankToNull(input.purpose))));
    }

    public static String text(Text text, Locale locale) {
        return text == null ? null : text.in(locale);
    }

    public static String text(AccountId account) {
        return account == null ? null : account.value();
    }

    /** The names of enum constants, sorted. */
    public static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
