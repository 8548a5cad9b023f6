using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>
/// The name of a state and its official body are one organisation when both have capitals ("U.S. State Department"), and
/// are parted when the body is in lower case ("Chinese" + "foreign ministry").
/// </summary>
internal sealed class JoinedBodyRule(Lexicon lexicon) : LabelRule("joined-body")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type == EntityType.Organization)
            {
                Join(sentence, i, tally);
                Split(sentence, Math.Min(i, sentence.Labels.Count - 1), tally);
            }
        }
    }

    private void Join(LabelledSentence sentence, int at, RuleTally tally)
    {
        var body = sentence.Labels[at];
        if (!IsOfficialBody(sentence, body.Start, body.End))
        {
            return;
        }

        var isJoined = OriginEnd(sentence, body) > body.Start;
        if (isJoined)
        {
            tally.Agree();
        }
        else if (at > 0 && sentence.Labels[at - 1] is { Type: EntityType.Country or EntityType.Nationality } state && state.End == body.Start
            && (state.Type == EntityType.Country ? lexicon.IsCountry(sentence, state.Start, state.End) : lexicon.IsDemonym(sentence, state.Start, state.End))
            && !GroupWords.Parties.Contains(sentence.Normal(state.Start)))
        {
            tally.Change(sentence, state.Start, body.End);
            sentence.Set(state.Start, body.End, EntityType.Organization);
        }
    }

    private void Split(LabelledSentence sentence, int at, RuleTally tally)
    {
        var body = sentence.Labels[at];
        var origin = body.Type == EntityType.Organization ? OriginEnd(sentence, body) : body.Start;
        if (origin <= body.Start || origin >= body.End || !AllLower(sentence, origin, body.End))
        {
            return;
        }

        tally.Change(sentence, body.Start, body.End);
        var isCountry = lexicon.IsCountry(sentence, body.Start, origin);
        if (sentence.Normal(body.End - 1) is not ("party" or "ministry" or "bank" or "commission" or "agency") && !TitleWords.StateBodies.Contains(sentence.Normals(origin, body.End)))
        {
            // "Iraqi government", "England football team": nothing but the state is a name.
            sentence.RemoveAt(at);
        }
        else
        {
            sentence.Set(origin, body.End, EntityType.Organization);
        }

        sentence.Set(body.Start, origin, isCountry ? EntityType.Country : EntityType.Nationality);
    }

    private int OriginEnd(LabelledSentence sentence, Label body)
    {
        for (var end = Math.Min(body.End - 1, body.Start + 3); end > body.Start; end--)
        {
            if (lexicon.IsCountry(sentence, body.Start, end) || lexicon.IsDemonym(sentence, body.Start, end))
            {
                return end;
            }
        }

        return body.Start;
    }

    private static bool IsOfficialBody(LabelledSentence sentence, int start, int end)
    {
        if (!sentence.IsCapitalized(start) || !sentence.IsCapitalized(end - 1))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (TitleWords.OfficialBodies.Contains(sentence.Normal(i)) && sentence.IsCapitalized(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllLower(LabelledSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!sentence.IsLower(i))
            {
                return false;
            }
        }

        return true;
    }
}
