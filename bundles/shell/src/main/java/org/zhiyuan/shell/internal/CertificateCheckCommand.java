package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.CertificateService;

@Service
@Command(scope = "zhiyuan", name = "certificate-check", description = "Checks a certificate (核验志愿服务记录证明)")
public class CertificateCheckCommand extends PlatformCommand {
    @Argument(name = "number", description = "The certificate's number (证明编号)", required = true)
    private String number;

    @Reference
    private CertificateService certificates;

    @Override
    void run(Console console) {
        CertificateCheck check = certificates
                .check(number)
                .orElseThrow(() -> PlatformException.notFound(Text.of("证明", "certificate"), number));
        console.line("证明编号", "Number", check.number());
        console.line("有效", "Valid", check.valid());
        console.line("姓名", "Name", check.maskedName());
        console.line("证件号码", "ID number", check.maskedIdNumber());
        console.line("志愿者编号", "Volunteer number", check.volunteerNumber());
        console.line("起止", "Days", Days.span(check.from(), check.until()));
        console.line("小时", "Hours", check.hours());
        console.line("次数", "Sessions", check.sessions());
        console.line("出具日期", "Issued on", check.issuedOn());
        console.line("出具单位", "Issuer", check.issuer());
        console.line("负责人", "Head", check.maskedHead());
        console.line("经办人", "Handler", check.maskedHandler());
        console.line("联系电话", "Contact", check.contact());
    }
}
