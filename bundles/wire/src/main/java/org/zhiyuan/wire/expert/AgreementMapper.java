package org.zhiyuan.wire.expert;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.AgreementTerms;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.Signature;
import org.zhiyuan.expert.Term;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps letters of appointment (R78) and agreements (R79). */
public final class AgreementMapper {
    private AgreementMapper() {}

    public static NewAgreement fromDto(NewAgreementDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewAgreement(
                        in.object("terms", input.terms, AgreementMapper::terms),
                        in.date("validFrom", input.validFrom),
                        in.date("validUntil", input.validUntil),
                        in.number("hoursPerYear", input.hoursPerYear),
                        in.list("otherParties", input.otherParties, AgreementMapper::party)));
    }

    public static LetterCheckDto toDto(LetterCheck check) {
        LetterCheckDto dto = new LetterCheckDto();
        dto.number = check.number();
        dto.maskedName = check.maskedName();
        dto.issuedOn = Moments.text(check.issuedOn());
        dto.validFrom = Moments.text(check.validFrom());
        dto.validUntil = Moments.text(check.validUntil());
        dto.revokedOn = Moments.text(check.revokedOn());
        dto.valid = check.valid();
        return dto;
    }

    public static AgreementViewDto toDto(AgreementView view) {
        AgreementViewDto dto = new AgreementViewDto();
        dto.expert = view.expert().value();
        dto.expertName = view.expertName();
        dto.version = view.version();
        dto.stage = view.stage().name();
        dto.letterNumber = view.letterNumber();
        dto.letterIssuedOn = Moments.text(view.letterIssuedOn());
        dto.agreement = toDto(view.agreement());
        dto.digest = view.digest();
        return dto;
    }

    public static AgreementPageDto toDto(Page<AgreementView> page) {
        AgreementPageDto dto = new AgreementPageDto();
        dto.items = page.items().stream().map(AgreementMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    /** The digest a signer sends along, or null. */
    public static String digest(SignatureInputDto dto) {
        return dto == null ? null : Input.read(dto, (in, input) -> in.text("digest", input.digest));
    }

    static TermDto toDto(Term term) {
        TermDto dto = new TermDto();
        dto.letter = toDto(term.letter());
        dto.agreement = toDto(term.agreement());
        return dto;
    }

    static LetterDto toDto(Letter letter) {
        if (letter == null) {
            return null;
        }
        LetterDto dto = new LetterDto();
        dto.number = letter.number();
        dto.issuedOn = Moments.text(letter.issuedOn());
        dto.validFrom = Moments.text(letter.validFrom());
        dto.validUntil = Moments.text(letter.validUntil());
        dto.replaces = letter.replaces();
        dto.revokedOn = Moments.text(letter.revokedOn());
        dto.revocationReason = letter.revocationReason();
        return dto;
    }

    static AgreementDto toDto(Agreement agreement) {
        if (agreement == null) {
            return null;
        }
        AgreementDto dto = new AgreementDto();
        dto.number = agreement.number();
        dto.terms = terms(agreement.terms());
        dto.validFrom = Moments.text(agreement.validFrom());
        dto.validUntil = Moments.text(agreement.validUntil());
        dto.hoursPerYear = agreement.hoursPerYear();
        dto.parties = agreement.parties().stream().map(AgreementMapper::party).toList();
        dto.signatures =
                agreement.signatures().stream().map(AgreementMapper::signature).toList();
        dto.complete = agreement.complete();
        return dto;
    }

    private static AgreementTerms terms(Input in, AgreementTermsDto dto) {
        return new AgreementTerms(
                in.text("content", dto.content),
                in.text("way", dto.way),
                in.text("time", dto.time),
                in.text("place", dto.place),
                in.text("workingConditions", dto.workingConditions),
                in.text("safety", dto.safety));
    }

    private static AgreementTermsDto terms(AgreementTerms terms) {
        AgreementTermsDto dto = new AgreementTermsDto();
        dto.content = terms.content();
        dto.way = terms.way();
        dto.time = terms.time();
        dto.place = terms.place();
        dto.workingConditions = terms.workingConditions();
        dto.safety = terms.safety();
        return dto;
    }

    private static AgreementParty party(Input in, AgreementPartyDto dto) {
        return new AgreementParty(
                in.one("kind", dto.kind, AgreementParty.Kind.class),
                in.text("name", dto.name),
                in.value("account", dto.account, AccountId::new));
    }

    private static AgreementPartyDto party(AgreementParty party) {
        AgreementPartyDto dto = new AgreementPartyDto();
        dto.kind = party.kind().name();
        dto.name = party.name();
        dto.account = KernelMapper.text(party.account());
        return dto;
    }

    private static SignatureDto signature(Signature signature) {
        SignatureDto dto = new SignatureDto();
        dto.kind = signature.kind().name();
        dto.party = signature.party();
        dto.by = KernelMapper.text(signature.by());
        dto.at = Moments.text(signature.at());
        dto.digest = signature.digest();
        return dto;
    }
}
