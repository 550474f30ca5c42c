package org.zhiyuan.document.store;

import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.document.DocumentId;

/** Lets what one account has uploaded be another one's as well (文件移交); for the cores only, whose rules say when. */
public interface DocumentShares {

    /**
     * Joins the open unit of work; nothing happens if the taker has it already. @throws org.zhiyuan.core.PlatformException NOT_FOUND
     * unless the owner has uploaded it
     */
    void share(DocumentId document, AccountId owner, Caller taker);

    /** Everything that account has uploaded or been given, in no order. */
    List<DocumentId> ownedBy(AccountId owner);
}
