package org.zhiyuan.record;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;

/** Issues certificates from records alone and lets anybody check one. */
public interface CertificateService {

    /** For the expert itself or the province; CONFLICT if there is no record in these days. */
    default Certificate issue(Caller caller, ExpertId expert, LocalDate from, LocalDate until) {
        return issue(caller, expert, from, until, CertificateStatement.NONE);
    }

    /**
     * With what the province states beside the records; what it leaves out is the office's own, and who issues it handles it.
     *
     * @throws org.zhiyuan.core.PlatformException INVALID if anybody else states something
     */
    Certificate issue(Caller caller, ExpertId expert, LocalDate from, LocalDate until, CertificateStatement stated);

    Certificate get(Caller caller, String number);

    Page<Certificate> list(Caller caller, ExpertId expert, PageRequest page);

    /** Public. */
    Optional<CertificateCheck> check(String number);

    /** 作废: two officials of the province (R94) void a certificate; its number stays and shows as not valid. */
    Certificate revoke(Caller caller, String number, ExpectedVersion seen, String reason);
}
