package org.zhiyuan.expert;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.identity.IdNumber;

/** What a written override of the age limit says (年龄特批), R102: for whom, by which document, and why. */
public record NewAgeOverride(String name, IdNumber idNumber, String documentNumber, LocalDate issuedOn, String reason) {

    public NewAgeOverride {
        new Problems()
                .text("name", name, 100)
                .require("idNumber", idNumber)
                .text("documentNumber", documentNumber, 100)
                .require("issuedOn", issuedOn)
                .text("reason", reason, 2000)
                .raise();
    }
}
