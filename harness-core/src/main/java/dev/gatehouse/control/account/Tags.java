package dev.gatehouse.control.account;

import dev.gatehouse.control.request.GetTagsRequest;
import dev.gatehouse.control.request.TagResourceRequest;
import dev.gatehouse.control.request.UntagResourceRequest;
import dev.gatehouse.control.response.TagSet;
import dev.gatehouse.control.state.AccountState;

/** Operations on tags. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Tags {

    private final AccountState account;

    /** Operations on the state. */
    public Tags(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code TagResource}. */
    public void tagResource(TagResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UntagResource}. */
    public void untagResource(UntagResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetTags}. */
    public TagSet getTags(GetTagsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
