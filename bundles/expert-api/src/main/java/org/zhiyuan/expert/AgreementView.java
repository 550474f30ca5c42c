package org.zhiyuan.expert;

import java.time.LocalDate;

/**
 * What a party reads before it signs (待签协议), R10, R79: the whole agreement and nothing of the expert's application.
 *
 * @param digest what a signature covers; a signer may send it back to sign exactly this
 */
public record AgreementView(
        ExpertId expert,
        String expertName,
        long version,
        ExpertStage stage,
        LocalDate letterIssuedOn,
        String letterNumber,
        Agreement agreement,
        String digest) {}
