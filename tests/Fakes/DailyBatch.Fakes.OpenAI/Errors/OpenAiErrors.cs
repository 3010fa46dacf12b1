namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>The errors by name. Where each wording comes from is told in the README.</summary>
public static class OpenAiErrors
{
    private const string Invalid = "invalid_request_error";

    /// <summary>401: the key is not the server's.</summary>
    public static OpenAiError WrongKey(string shown) =>
        new(401, $"Incorrect API key provided: {shown}. You can find your API key in your account's settings.", Invalid, "invalid_api_key");

    /// <summary>401: no key at all.</summary>
    public static OpenAiError NoKey() =>
        new(401, "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).", Invalid);

    /// <summary>429: too many calls; waiting helps.</summary>
    public static OpenAiError RateLimited(string model, int limit) =>
        new(429, $"Rate limit reached for {model} in organization org-fake on requests per min (RPM): Limit {limit}, Used {limit}, Requested 1. Please try again later.", "requests", "rate_limit_exceeded");

    /// <summary>429: the money is used up; waiting does not help.</summary>
    public static OpenAiError QuotaUsedUp() =>
        new(429, "You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", "insufficient_quota");

    /// <summary>500.</summary>
    public static OpenAiError ServerError() =>
        new(500, "The server had an error while processing your request. Sorry about that!", "server_error");

    /// <summary>503.</summary>
    public static OpenAiError Overloaded() =>
        new(503, "The engine is currently overloaded, please try again later.", "server_error");

    /// <summary>404: no such model, or not for this key.</summary>
    public static OpenAiError ModelNotFound(string model) =>
        new(404, $"The model `{model}` does not exist or you do not have access to it.", Invalid, "model_not_found");

    /// <summary>404: no such path.</summary>
    public static OpenAiError UnknownPath(string method, string path) => new(404, $"Invalid URL ({method} {path})", Invalid);

    /// <summary>400: the moderation does not want to draw this.</summary>
    public static OpenAiError ImageRefused() =>
        new(400, "Your request was rejected as a result of our safety system.", "image_generation_user_error", "moderation_blocked");

    internal static OpenAiError UnreadableBody() =>
        new(400, "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly.)", Invalid);

    internal static OpenAiError ModelMissing() => new(400, "you must provide a model parameter", Invalid);

    internal static OpenAiError Missing(string param) =>
        new(400, $"Missing required parameter: '{param}'.", Invalid, "missing_required_parameter", param);

    internal static OpenAiError WrongType(string param, string expected) =>
        new(400, $"Invalid type for '{param}': expected {expected}.", Invalid, "invalid_type", param);

    internal static OpenAiError WrongValue(string param, string value, IEnumerable<string> supported) =>
        new(400, $"Invalid value: '{value}'. Supported values are: {string.Join(", ", supported.Select(item => $"'{item}'"))}.", Invalid, "invalid_value", param);

    internal static OpenAiError TooSmall(string param, int minimum, string value) =>
        new(400, $"Invalid '{param}': integer below minimum value. Expected a value >= {minimum}, but got {value} instead.", Invalid, "integer_below_min_value", param);

    internal static OpenAiError NoMessages() =>
        new(400, "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.", Invalid, "empty_array", "messages");

    internal static OpenAiError WrongSchemaName() =>
        new(400, "Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.", Invalid, "invalid_value", "response_format.json_schema.name");

    internal static OpenAiError UnknownParameter(string param) =>
        new(400, $"Unknown parameter: '{param}'.", Invalid, "unknown_parameter", param);

    internal static OpenAiError UnsupportedParameter(string param, string instead) =>
        new(400, $"Unsupported parameter: '{param}' is not supported with this model. Use '{instead}' instead.", Invalid, "unsupported_parameter", param);

    internal static OpenAiError BothTokenLimits() =>
        new(400, "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", Invalid, "invalid_parameter_combination", "max_tokens");

    internal static OpenAiError FixedTemperature(string value) =>
        new(400, $"Unsupported value: 'temperature' does not support {value} with this model. Only the default (1) value is supported.", Invalid, "unsupported_value", "temperature");

    internal static OpenAiError TemperatureOutOfRange(string value, bool above) => above
        ? new(400, $"Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got {value} instead.", Invalid, "decimal_above_max_value", "temperature")
        : new(400, $"Invalid 'temperature': decimal below minimum value. Expected a value >= 0, but got {value} instead.", Invalid, "decimal_below_min_value", "temperature");

    internal static OpenAiError JsonNotMentioned() =>
        new(400, "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", Invalid, null, "messages");

    internal static OpenAiError FormatNotSupported(string type) =>
        new(400, $"Invalid parameter: 'response_format' of type '{type}' is not supported with this model.", Invalid, null, "response_format");

    internal static OpenAiError WrongSchema(string name, string reason) =>
        new(400, $"Invalid schema for response_format '{name}': {reason}", Invalid, null, "response_format");

    internal static OpenAiError NoStreams() =>
        new(400, "This fake server does not stream: leave 'stream' out or set it to false.", Invalid, "unsupported_value", "stream");
}
